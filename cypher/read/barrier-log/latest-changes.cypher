// What runs did to barriers, the latest first: one row for each run and barrier, with all its changes in order. Of one city (those whom
// it hosts meet barriers for it), of one receiver, of one barrier, or of all, where these are null. At most `limit` rows.
WITH CASE WHEN $city IS NULL THEN null ELSE [$city] + COLLECT {
    MATCH (:Entity {id: $city})-[:HOSTS]->(platform:Platform)
    RETURN platform.id
  } END AS meeting
MATCH (c:BarrierChange)
WHERE ($barrier IS NULL OR c.barrier = $barrier)
  AND (meeting IS NULL OR any(id IN c.facedBy WHERE id IN meeting))
  AND ($receiver IS NULL OR $receiver IN c.receivers)
WITH c.run AS run, c.barrier AS barrier, max(c.version) AS latest
ORDER BY latest DESC, barrier
LIMIT $limit
RETURN run, barrier, COLLECT {
  MATCH (change:BarrierChange {barrier: barrier})
  WHERE change.run = run
  WITH change ORDER BY change.version, change.place
  RETURN change { .* }
} AS changes
ORDER BY latest DESC, barrier
