package org.clientele.identity.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.clientele.identity.internal.index.Fields;

/**
 * The first documents of a query in the order in which each part of the index is sorted: reading ends as soon as there are
 * enough, however many match.
 *
 * @param most how many are wanted
 */
record FirstDocs(int most) implements CollectorManager<FirstDocs.Found, List<FirstDocs.Doc>> {

    /**
     * A document.
     *
     * @param doc its number in the index
     * @param rank its place in the order
     * @param party the party's id
     */
    record Doc(int doc, long rank, long party) {
    }

    @Override
    public Found newCollector() {
        return new Found(most);
    }

    @Override
    public List<Doc> reduce(Collection<Found> parts) {
        return parts.stream().flatMap(part -> part.docs.stream()).sorted(Comparator.comparingLong(Doc::rank))
                .limit(most).toList();
    }

    /** What was found by one thread. */
    static final class Found implements Collector {

        private final int most;
        private final List<Doc> docs = new ArrayList<>();

        Found(int most) {
            this.most = most;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            NumericDocValues ranks = DocValues.getNumeric(context.reader(), Fields.RANK);
            NumericDocValues parties = DocValues.getNumeric(context.reader(), Fields.PARTY);
            return new LeafCollector() {
                private int left = most;

                @Override
                public void setScorer(Scorable scorer) {
                    // the order is that of the index
                }

                @Override
                public void collect(int doc) throws IOException {
                    if (left-- <= 0) {
                        throw new CollectionTerminatedException();
                    }
                    ranks.advanceExact(doc);
                    parties.advanceExact(doc);
                    docs.add(new Doc(context.docBase + doc, ranks.longValue(), parties.longValue()));
                }
            };
        }
    }
}
