// Writing to one node makes a second start wait for this transaction; the property is gone when it ends.
MERGE (state:GraphState {id: 'graph'})
ON CREATE SET state.version = 0
SET state.locked = true
REMOVE state.locked
RETURN state.version AS version
