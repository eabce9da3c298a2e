import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { mulberry32 } from '../../support/mulberry32.ts';

const columns =
  'ProjectId;ProjectTitleSv;ProjectTitleEn;ProjectAbstractSv;ProjectAbstractEn;ProjectStartDate;ProjectEndDate;CoordinatingOrganisationId;CoordinatingOrganisationNameSv;CoordinatingOrganisationNameEn;CoordinatingOrganisationTypeOfOrganisationSv;CoordinatingOrganisationTypeOfOrganisationEn;FundingOrganisationId;FundingOrganisationNameSv;FundingOrganisationNameEn;FundingOrganisationTypeOfOrganisationSv;FundingOrganisationTypeOfOrganisationEn;FundingsSek;FundingYear;FundingStartDate;FundingEndDate;TypeOfAwardId;TypeOfAwardDescrSv;TypeOfAwardDescrEn;UpdatedDate;LoadedDate;InvolvedPeople;Scbs';

const words =
  'vatten energi hälsa stad skog lärande omställning klimat data material protein jordbruk rörelse vård industri cirkulär hållbar digital social kemi batteri hav språk beteende modell metod analys nätverk process region'.split(
    ' ',
  );

/** What is generated: rows as SweCRIS exports them, all made up. */
export interface SwecrisSize {
  readonly rows: number;
  /** Coordinating organisations among which the rows are shared. */
  readonly organisations: number;
  /** Letters of each of the two abstracts, of which the graph keeps 600 at most; those of the real export are about 1,000. */
  readonly abstract: number;
  /** Letters of the column of people, which is not read. */
  readonly people: number;
}

/** Writes a file in the form of SweCRIS: each row is a grant with its funder, its coordinator and two subjects. */
export async function writeSwecrisFile(
  path: string,
  { rows, organisations, abstract, people }: SwecrisSize,
): Promise<void> {
  const random = mulberry32(7);
  const below = (most: number) => Math.floor(random() * most);
  const some = (count: number) => Array.from({ length: count }, () => words[below(words.length)]).join(' ');
  // One long text to cut abstracts from: making each word by word takes longer than importing it.
  const prose = `${some(20_000)}.`;
  const cut = (letters: number) => {
    const start = below(prose.length - letters);
    return `"${prose.slice(start, start + letters)}.\nProjektet samverkar."`;
  };
  const out = createWriteStream(path);
  out.write(`${columns}\n`);
  for (let row = 0; row < rows; row++) {
    const coordinator = below(organisations);
    const funder = below(12);
    const subject = below(90);
    const year = 2008 + below(17);
    const title = `${some(4)} ${row}`;
    const kind = coordinator % 3 === 0 ? 'Universitet;University' : 'Företag;Company';
    const line = [
      `${year}-${String(row).padStart(7, '0')}_VR`,
      title,
      title,
      cut(abstract),
      cut(abstract),
      `${year}-01-01 00:00:00`,
      `${year + 3}-12-31 00:00:00`,
      number(556_000_000 + coordinator),
      `Organisation ${coordinator}`,
      `Organisation ${coordinator}`,
      kind,
      number(802_000_000 + funder),
      `Finansiär ${funder}`,
      `Funder ${funder}`,
      'Stat, regioner, kommuner, församlingar;State',
      `${below(9_000_000)},50`,
      String(year),
      `${year}`,
      `${year + 3}`,
      '1;Projektbidrag;Project grant',
      `;;${cut(people)}`,
      `¤¤¤ 1: Naturvetenskap, Natural Sciences, 101: Matematik, Mathematics, ${10_100 + subject}: Ämne ${subject}, Subject ${subject} ` +
        `¤¤¤ 2: Teknik, Engineering, 202: Elektroteknik, Electrical Engineering, ${20_200 + below(90)}: Gren, Branch `,
    ];
    if (!out.write(`${line.join(';')}\n`)) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

/** A number with its check digit, in the form of Swedish organisations: "556000-0001". */
function number(serial: number): string {
  const nine = String(serial);
  const sum = [...nine].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${nine.slice(0, 6)}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
}
