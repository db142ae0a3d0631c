import type { ManagersReport } from './managers-report';

/** The report as it is shown and copied: a mail has no style sheet, so that the styles are on the elements. */
export function ReportTable({ report }: { readonly report: ManagersReport }) {
  const { heading, filters, headers, rows, remark } = report;
  const [manager, ...others] = headers;
  return (
    <>
      <p style={text}>
        <b>{heading}</b>
        <br />
        {filters}
      </p>
      <table style={{ borderCollapse: 'collapse' }}>
        <thead>
          <tr>
            <th scope="col" style={words}>
              {manager}
            </th>
            {others.map((header) => (
              <th key={header} scope="col" style={number}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures]) => (
            <tr key={name}>
              <th scope="row" style={{ ...words, fontWeight: 'normal' }}>
                <bdi>{name}</bdi>
              </th>
              {figures.map((figure, index) => (
                <td key={others[index]} style={number}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p style={text}>{remark}</p>
    </>
  );
}

const text = { margin: '8px 0' };
const cell = { border: '1px solid #80868b', padding: '4px 5px', verticalAlign: 'bottom' };
const words = { ...cell, textAlign: 'left' };
const number = { ...cell, textAlign: 'right' };
