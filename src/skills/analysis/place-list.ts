import { grown } from './grown.js';

/** Up to so many places are put in order one by one: fewer steps than handing them to the engine takes. */
const FEW = 48;

/** Ascending offsets in memory that is filled again and again: for what looks through a list once and keeps nothing of it. */
export class PlaceList {
  places: Int32Array<ArrayBuffer> = new Int32Array(1024);
  count = 0;

  /** Makes room for so many places. */
  reserve(count: number): void {
    while (this.places.length < count) this.places = grown(this.places);
  }

  /** Puts the places in order. Those of one word are in order already, so that few of them have to move. */
  sort(): void {
    const { places, count } = this;
    if (count > FEW) {
      places.subarray(0, count).sort();
      return;
    }
    for (let at = 1; at < count; at += 1) {
      const place = places[at] ?? 0;
      let to = at;
      for (; to > 0 && (places[to - 1] ?? 0) > place; to -= 1) places[to] = places[to - 1] ?? 0;
      places[to] = place;
    }
  }

  /** A copy of the places, to keep. */
  taken(): Int32Array {
    return this.count === 0 ? NOWHERE : this.places.slice(0, this.count);
  }
}

const NOWHERE = new Int32Array(0);
