import {
  type CollectivityCode,
  civilDay,
  countIn,
  figuresOf,
  medianDays,
  type RequestStanding,
  referenceOf,
  sumOfTallies,
  type Tally,
} from '@mahalli/core';
import { collectivities, findCollectivity } from '@mahalli/registry';
import type { Bureau } from '@mahalli/site-template/bureau';
import type { RegisterQuery, RegisterRow } from '@mahalli/site-template/request-register';
import type { Register } from '../adapters/dynamo-register.ts';
import { csv } from '../takeout/csv.ts';

/** What reading the register needs. */
export interface BureauRegisterDeps {
  readonly register: Pick<Register, 'year' | 'silent'>;
  readonly now: () => Date;
}

type RegisterMethods = Pick<Bureau, 'requestRegister' | 'requestRegisterFile'>;

const rowsPerPage = 50;

/** The law came into force in this year: no request is older. */
const firstYear = 2019;

const nameOf = (code: CollectivityCode) => findCollectivity(code)?.name ?? { ar: code, fr: code };

const rowOf = (code: CollectivityCode, counts: Tally, standing: RequestStanding | null): RegisterRow => ({
  code,
  name: nameOf(code),
  received: countIn(counts, 'received'),
  inTime: countIn(counts, 'in-time'),
  late: countIn(counts, 'late'),
  silent: countIn(counts, 'silent'),
  medianDays: medianDays(counts),
  chosen: countIn(counts, standing === null ? 'received' : `standing.${standing}`),
});

const sorted = (rows: readonly RegisterRow[], { sort, standing }: RegisterQuery): readonly RegisterRow[] => {
  const by = sort === 'received' && standing !== null ? 'chosen' : sort;
  const shown = standing === null ? rows : rows.filter(({ chosen }) => chosen > 0);
  return by === 'code' ? shown : shown.toSorted((one, other) => other[by] - one[by]);
};

/** The methods of the bureau that read the register of requests: for the directorate, and never who asks. */
export const bureauRegister = ({ register, now }: BureauRegisterDeps): RegisterMethods => {
  const thisYear = () => civilDay(now()).slice(0, 4);
  const read = async (query: RegisterQuery) => {
    const year = query.year === '' ? thisYear() : query.year;
    const counted = await register.year(year, query.subject, query.region);
    const rows = counted.map(({ collectivity, counts }) => rowOf(collectivity, counts, query.standing));
    return { year, counted, rows: sorted(rows, query) };
  };
  return {
    async requestRegister(_where, query) {
      const [{ year, counted, rows }, silent] = await Promise.all([
        read(query),
        register.silent(query.region, query.silentAfter, rowsPerPage),
      ]);
      const byRegion = Map.groupBy(counted, ({ collectivity }) => collectivity.slice(0, 2));
      const regions = collectivities().filter(({ kind }) => kind === 'region');
      return {
        year,
        years: Array.from({ length: Number(thisYear()) - firstYear + 1 }, (_, ago) =>
          String(Number(thisYear()) - ago),
        ),
        regionChoices: regions.map(({ code, name }) => ({ code, name })),
        figures: figuresOf(sumOfTallies(counted.map(({ counts }) => counts))),
        regions: regions.flatMap(({ code }) => {
          const members = byRegion.get(code);
          return members === undefined
            ? []
            : [rowOf(code, sumOfTallies(members.map(({ counts }) => counts)), query.standing)];
        }),
        rows: rows.slice((query.page - 1) * rowsPerPage, query.page * rowsPerPage),
        total: rows.length,
        pages: Math.max(1, Math.ceil(rows.length / rowsPerPage)),
        silent: silent.entries.map((entry) => ({
          name: nameOf(entry.collectivity),
          reference: referenceOf(entry),
          due: entry.due,
        })),
        silentAfter: silent.after ?? null,
      };
    },
    async requestRegisterFile(_where, query, { locale, heading }) {
      const { rows } = await read(query);
      return csv(
        heading,
        rows.map(({ code, name, received, inTime, late, silent, medianDays: median, chosen }) => [
          code,
          name[locale],
          ...[received, inTime, late, silent, median ?? '', chosen].map(String),
        ]),
      );
    },
  };
};
