import { properties, type Dataset, type SourceRow } from '../../dataset.ts';
import { pageSourceId } from '../../source-id.ts';
import { claimOfNode } from './claim-of-node.ts';
import type { EcosystemData } from './parse.ts';
import type { EcosystemPage } from './record-shapes.ts';
import { stepsOfBarriers } from './steps-of-barriers.ts';
import { tiesOfRelationships } from './ties-of-relationships.ts';

/** The ecosystem data as rows: entities with the ids of the data, ties by the table in docs/model.md. */
export function transformEcosystem({ nodes, relationships, pages, vocabulary }: EcosystemData): Dataset {
  return {
    sources: citedPages([...nodes, ...relationships], pages),
    claims: nodes.map((node) => claimOfNode(node, vocabulary)),
    ties: tiesOfRelationships(relationships, nodes, vocabulary),
    steps: stepsOfBarriers(relationships, nodes, vocabulary),
  };
}

/** A source for each address that a record cites; one that the list of pages does not tell is known by its address alone. */
function citedPages(
  records: readonly { readonly sources: readonly string[] }[],
  pages: readonly EcosystemPage[],
): SourceRow[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const urls = [...new Set(records.flatMap(({ sources }) => sources))];
  return urls.map((url) => {
    const page = byUrl.get(url);
    return {
      id: pageSourceId(url),
      properties: properties({
        url,
        // A reader needs something to call it; what we wrote of the page says more than its address does.
        title: page?.title ?? page?.note?.sv ?? url,
        noteSv: page?.note?.sv,
        noteEn: page?.note?.en,
        publisher: page?.publisher,
        date: page?.date,
        asOf: page?.asOf,
      }),
    };
  });
}
