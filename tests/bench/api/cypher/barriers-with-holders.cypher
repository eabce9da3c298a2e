MATCH (b:Barrier)
WITH b ORDER BY b.sortSv, b.id LIMIT 20
RETURN { id: b.id, name: coalesce(b.nameSv, b.nameEn), barrierType: b.barrierType, levelOfAuthority: b.levelOfAuthority,
  holders: COLLECT {
    MATCH (b)<-[t:HAS_AUTHORITY_OVER]-(holder:Entity)
    WITH t, holder ORDER BY t.order, holder.sortSv, t.id
    RETURN { power: coalesce(t.power, 'UNKNOWN'), entity: { id: holder.id, kind: holder.kind, level: holder.level, name: coalesce(holder.nameSv, holder.nameEn) } }
  } } AS barrier
