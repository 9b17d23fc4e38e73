import { scriptAddress } from "./reading-script";

/** Leads to the page as slides for a classroom (`?view=present`). The reading script fetches what draws them, and keeps what is picked out. */
export function PresentLink() {
  return (
    <a href="?view=present" data-present={scriptAddress("present")}>
      Present
    </a>
  );
}
