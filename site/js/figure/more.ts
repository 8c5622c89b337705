// What a figure can do once it is asked to: fetched together, when a hand or the focus first comes near.
export { copyFrom } from './copy';
export { fill } from './menu';
export { pageAt, turn } from './turn';
