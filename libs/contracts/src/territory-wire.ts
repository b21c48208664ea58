import type { FoundPlace, FoundPlaces, PlaceRef, Predecessor, Successor } from '@loive/domain';

/** A place in a few words. */
export type PlaceRefView = PlaceRef;
/** A unit that stands where another one stood. */
export type SuccessorView = Successor;
/** A unit that went into a place. */
export type PredecessorView = Predecessor;
/** A place as the search finds it. */
export type FoundPlaceView = FoundPlace;
/** What a search for a place found. */
export type PlacesView = FoundPlaces;
