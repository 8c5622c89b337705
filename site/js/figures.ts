// What a page with figures is given once it stands: to read them, and what their tools do. In one file, for what the two share is then sent once.
export { attachReading } from './reading/attach';
export { copyFrom, fill, pageAt, turn } from './figure/more';
