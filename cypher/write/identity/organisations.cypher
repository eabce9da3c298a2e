// Organisations as datasets other than the given one describe them: what an import looks for its own organisations among.
MATCH (e:Organisation)
WHERE e.datasets <> [$dataset]
RETURN e.id AS id, e.kind AS kind, properties(e) AS properties,
  CASE WHEN $dataset IN e.datasets
    THEN COLLECT { MATCH (c:Claim {entityId: e.id}) WHERE c.dataset <> $dataset RETURN c.data }
    ELSE [] END AS claims
ORDER BY id
