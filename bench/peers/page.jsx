/** The page of a chart as an ordinary React project has it; `chart` is the living part. */
export function Page({ content, chart }) {
  return (
    <main>
      <h1>{content.title}</h1>
      <p className="big">{content.headline}</p>
      <p>{content.subtitle}</p>
      <div className="chart">{chart}</div>
      {content.passages.map(({ heading, text, by }) => (
        <section key={text}>
          <h2>{heading}</h2>
          <blockquote>{text}</blockquote>
          <p>{by}</p>
        </section>
      ))}
      <table>
        <thead>
          <tr>
            {content.headings.map((heading) => (
              <th key={heading}>{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
