/** What a file has to show that an act needs beside its form. */
export interface ProofWords {
  /** Code stored with the attachment: `evidence`, `photo`, `minutes` … */
  readonly purpose: string;
  readonly title: string;
  readonly must?: true;
  readonly accept: 'photo' | 'any';
}

/** What an act asks for beside its form, and what follows from it, said before it is done. */
export interface ActWords {
  readonly title: string;
  /** Who is next, which clock starts, what cannot be undone. */
  readonly consequence: string;
  /** `may` unless said otherwise. */
  readonly opinion?: 'no' | 'may' | 'must';
  readonly evidence?: readonly ProofWords[];
}

/** A node of a procedure: what it is called, which outcomes it has, and how it is timed. */
export interface NodeWords {
  readonly title: string;
  /** Words of each outcome; the short form where the screen knows the rest. */
  readonly outcomes: Readonly<Record<string, string | ActWords>>;
  /** Policy key of the term; a process may choose between several by level. */
  readonly term?: string | Readonly<Record<string, string>>;
  /** Policy key of the ladder. */
  readonly ladder?: string;
  /** Tags of earlier hands that may not decide here (separation of duties). */
  readonly notBy?: readonly string[];
  readonly nonDelegable?: boolean;
}

/** The words and the shape of a process, which the API and the screens read; the steps read the same nodes. */
export interface ProcessWords {
  readonly title: string;
  /** Words of each stage, in the order of the track. */
  readonly stages: Readonly<Record<string, string>>;
  /** From each stage the stages that may follow. */
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  /** Stages that show on the track only when they were entered (side exits, or not for every level). */
  readonly aside?: (stage: string, level: string | null) => boolean;
  readonly nodes: Readonly<Record<string, NodeWords>>;
  readonly motions: Readonly<Record<string, string | ActWords>>;
  readonly overlays?: Readonly<Record<string, string>>;
  readonly levels?: Readonly<Record<string, string>>;
}
