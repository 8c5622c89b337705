// What is drawn, before it is drawn: figures with their names and places, and the words around them. Everything on the page comes from this:
// the drawing, what is read of it, the table and the file to take away.
import type { Measure } from './catalogue';
import type { Figure } from './chunk';

/** What one mark of a drawing stands for. */
export interface Item {
  /** One figure, or two where one indicator is drawn against another: across, then up. */
  figures: Figure[];
  /** What it is called: the area, or what tells it from the other marks. */
  name: string;
  /** More of its name: group and period; may be empty. */
  more: string;
  marked: boolean;
}

/** A scale of values. */
export interface Axis {
  measure: Measure;
  /** What it is of, for the end of the axis; empty where the title above the drawing says it. */
  title: string;
  /** Measure, group and period, or the unit. */
  note: string;
  /** What all are compared with. */
  reference?: { value: number; label: string } | undefined;
}

export interface Row { name: string; marked: boolean; cells: (Item | undefined)[] }
export interface Section { title: string; rows: Row[] }
export interface Line { name: string; cells: (Item | undefined)[]; beside?: boolean }

/** Each dot an area, one figure across, another up. */
export interface PairPicture { form: 'pair'; across: Axis; up: Axis; colours: string[]; dots: { item: Item; colour: number }[] }
/** Dots with ranges in rows; several a row where there are several series. */
export interface RowsPicture { form: 'rows'; axis: Axis; series: string[]; sections: Section[] }
/** Lines over time or age, in one panel or several on one scale. */
export interface LinesPicture { form: 'lines'; axis: Axis; along: { key: string; at: number; name: string; brief: string }[]; alongTitle: string; panels: { title: string; lines: Line[] }[] }
/** A tick for every area, in rows. */
export interface StripsPicture { form: 'strips'; axis: Axis; rows: { name: string; items: Item[] }[] }

export type Picture = PairPicture | RowsPicture | LinesPicture | StripsPicture;

/** A drawing, and where on it each mark can be read. */
export interface Drawing { svg: SVGSVGElement; points: Point[] }
export interface Point {
  item: Item;
  x: number;
  y: number;
  /** The row or line it belongs to, by which arrow keys go up and down; in a cloud of dots, none. */
  line: number;
}

/** What the page shows. */
export interface View {
  title: string;
  subtitle: string;
  source: string;
  picture: Picture;
  /** What may be said, a sentence each. */
  reading: string[];
  /** What is not drawn, and why. */
  left: { words: string; names: string[] }[];
  /** What must be known to read the figures. */
  notes: string[];
}

/** The marks of a picture, in the order of its table. */
export function itemsOf(picture: Picture): Item[] {
  switch (picture.form) {
    case 'pair': return picture.dots.map(({ item }) => item);
    case 'rows': return picture.sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter((item) => item !== undefined);
    case 'lines': return picture.panels.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells)).filter((item) => item !== undefined);
    case 'strips': return picture.rows.flatMap(({ items }) => items);
  }
}

/** Whether a figure is of low reliability, and so drawn hollow. */
export function isUnsure({ status }: Figure): boolean {
  return status.includes('[u]');
}
