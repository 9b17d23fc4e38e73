import "server-only";
import "../../styles/choices.css";
import { catalog } from "#data";
import { links } from "#lib/links";
import { byDistanceId, type Choice, choicesOf } from "#lib/standing-choices";
import { standingsOf } from "#lib/standings";

interface LinkProps {
  href: string;
  here: boolean;
  name: string;
  count?: number;
}

function ChoiceLink({ href, here, name, count }: LinkProps) {
  return (
    <li>
      <a href={href} aria-current={here ? "page" : undefined}>
        <span>{name}</span>
        {count === undefined ? null : <b>{count}</b>}
      </a>
    </li>
  );
}

function List({ name, choices, chosen }: { name: string; choices: readonly Choice[]; chosen: string }) {
  return (
    <div>
      <p>{name}</p>
      <ul aria-label={name}>
        {choices.map(({ id, name: words, standings }) => (
          <ChoiceLink key={id} href={links.numbers(id)} here={id === chosen} name={words} count={standings.length} />
        ))}
      </ul>
    </div>
  );
}

/** Links to the numbers of one verdict, article or indicator, and to the other order: pages of their own, so that no script is needed. */
export function Choices({ chosen }: { chosen: string }) {
  const { verdict, article, indicator } = choicesOf(catalog);
  return (
    <nav className="choices" aria-label="Which numbers, in which order">
      <details>
        <summary>Choose and order</summary>
        <div className="lists">
          <div>
            <p>All</p>
            <ul aria-label="All">
              <ChoiceLink
                href={links.home()}
                here={chosen === ""}
                name="By subject"
                count={standingsOf(catalog).length}
              />
              <ChoiceLink href={links.numbers(byDistanceId)} here={chosen === byDistanceId} name="By how far off" />
            </ul>
          </div>
          <List name="On the article’s day" choices={verdict} chosen={chosen} />
          <List name="Measure" choices={indicator} chosen={chosen} />
          <List name="Article" choices={article} chosen={chosen} />
        </div>
      </details>
    </nav>
  );
}
