package org.clientele.identity.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Store;
import org.clientele.identity.internal.index.Fields;
import org.clientele.identity.internal.index.PartyDocuments;
import org.clientele.identity.internal.query.Viewer;
import org.clientele.model.ClientelePackage.Literals;

/** What one actor sees: the access rule spares work, the store decides. */
final class ActorView implements Viewer {

    private final Store store;
    private final Actor actor;
    private final AccessRule rule;

    ActorView(Store store, Actor actor) {
        this.store = store;
        this.actor = actor;
        this.rule = store.accessRule(actor);
    }

    @Override
    public Query filter() {
        if (!(rule instanceof AccessRule.OwnedBy owned)) {
            return null;
        }
        Query own = new TermInSetQuery(Fields.OWNER, owned.accounts().stream().map(BytesRef::new).toList());
        return owned.accounts().isEmpty() ? own
                : new BooleanQuery.Builder().add(own, Occur.SHOULD).add(PartyDocuments.withoutNumber(), Occur.SHOULD)
                        .build();
    }

    @Override
    public boolean mayShow(long party) {
        return !(rule instanceof AccessRule.Except except) || !except.parties().contains(party);
    }

    @Override
    public Set<Long> shown(Set<Long> parties) throws ClienteleException {
        return store.records(actor)
                .rows(Literals.PARTY, List.of(), parties.stream().mapToLong(Long::longValue).toArray()).stream()
                .map(RecordRow::id).collect(Collectors.toSet());
    }
}
