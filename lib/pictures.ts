/** The forms that each chart can be had in as a picture (scripts/pictures.mjs draws them), with what the names of their files end in. */
export const pictureForms = [
  { name: "light", ending: "" },
  { name: "dark", ending: ".dark" },
  { name: "grey", ending: ".grey" },
] as const;

/** The two files of a form. */
export const pictureFiles = [".png", ".svg"] as const;

/** What the names of a chart's pictures end in. */
export const pictureEndings: string[] = pictureForms.flatMap(({ ending }) => pictureFiles.map((file) => ending + file));
