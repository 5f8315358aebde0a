package org.clientele.identity.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.clientele.core.ClienteleException;
import org.clientele.core.search.SearchHit;
import org.clientele.identity.internal.index.Fields;
import org.clientele.identity.internal.index.PartyDocuments;
import org.clientele.identity.internal.index.PartyTexts;
import org.clientele.identity.internal.query.FirstDocs.Doc;

/**
 * One search: asks tier after tier until there are enough hits. Documents are looked at in the order of their rank and only
 * as many as are needed, so that the beginning of a name that a hundred thousand customers have costs no more than a rare
 * one.
 */
public final class SearchRun {

    private static final int SPARE = 8;
    private static final int GROWTH = 4;
    private static final int MOST_LOOKED_AT = 4_000;
    private static final double STEP = 1_000;

    private final IndexSearcher searcher;
    private final Viewer viewer;
    private final int limit;
    private final Set<Long> taken = new HashSet<>();
    private final Map<PartyTexts, Match> pending = new LinkedHashMap<>();
    private final List<SearchHit> hits = new ArrayList<>();
    private double score;

    private SearchRun(IndexSearcher searcher, Viewer viewer, int limit) {
        this.searcher = searcher;
        this.viewer = viewer;
        this.limit = limit;
    }

    /**
     * Searches.
     *
     * @param searcher the index
     * @param viewer what the asker may see
     * @param text what was typed
     * @param limit the most hits
     * @return the hits, the best first
     * @throws IOException when the index cannot be read
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public static List<SearchHit> find(IndexSearcher searcher, Viewer viewer, String text, int limit)
            throws IOException, ClienteleException {
        TypedText typed = TypedText.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        SearchRun run = new SearchRun(searcher, viewer, limit);
        List<Tier> tiers = Tier.of(typed);
        for (int i = 0; i < tiers.size() && run.hits.size() < limit; i++) {
            run.score = (tiers.size() - i) * STEP;
            run.run(tiers.get(i));
        }
        return run.hits;
    }

    private void run(Tier tier) throws IOException, ClienteleException {
        Query query = viewer.filter() == null ? tier.query()
                : new BooleanQuery.Builder().add(tier.query(), Occur.FILTER).add(viewer.filter(), Occur.FILTER).build();
        Set<Long> looked = new HashSet<>();
        int most = limit - hits.size() + taken.size() + SPARE;
        while (true) {
            List<Doc> docs = searcher.search(query, new FirstDocs(most));
            for (Doc doc : docs) {
                if (looked.add(doc.party()) && !taken.contains(doc.party()) && viewer.mayShow(doc.party())) {
                    look(doc, tier);
                }
                if (hits.size() >= limit) {
                    return;
                }
            }
            if (docs.size() < most || most >= MOST_LOOKED_AT) {
                flush();
                return;
            }
            most = Math.min(MOST_LOOKED_AT, most * GROWTH);
        }
    }

    private void look(Doc doc, Tier tier) throws IOException, ClienteleException {
        PartyTexts party = PartyDocuments.read(doc.party(),
                searcher.storedFields().document(doc.doc(), Set.of(Fields.STORED)));
        Match match = tier.check().apply(new Candidate(party));
        if (match != null) {
            taken.add(doc.party());
            pending.put(party, match.excerpt());
            if (hits.size() + pending.size() >= limit) {
                flush();
            }
        }
    }

    private void flush() throws ClienteleException {
        if (pending.isEmpty()) {
            return;
        }
        Set<Long> ids = new HashSet<>();
        pending.keySet().forEach(party -> ids.add(party.id()));
        Set<Long> shown = viewer.shown(ids);
        pending.forEach((party, match) -> {
            if (shown.contains(party.id())) {
                hits.add(new SearchHit(party.id(), party.type(), party.number(), party.displayName(), match.field(),
                        match.text(), match.start(), match.end(), match.way(), score--));
            }
        });
        pending.clear();
    }
}
