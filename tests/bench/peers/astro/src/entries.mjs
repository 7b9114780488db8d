import { getCollection } from 'astro:content';

let byAddress;

/** The facts of publications, by language and number; read once. */
export const publications = async (locale, numbers) => {
  byAddress ??= getCollection('pages').then(
    (all) =>
      new Map(
        all
          .filter(({ data }) => data.layout === 'publication')
          .map(({ data }) => [`${data.locale}/${data.number}`, data]),
      ),
  );
  const known = await byAddress;
  return numbers.map((number) => known.get(`${locale}/${number}`));
};
