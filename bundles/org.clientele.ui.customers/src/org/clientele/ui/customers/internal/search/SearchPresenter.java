package org.clientele.ui.customers.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.CustomerSearch.Phase;
import org.clientele.core.search.CustomerSearch.State;
import org.clientele.core.search.SearchHit;
import org.clientele.core.search.SearchHit.Field;
import org.clientele.core.search.SearchHit.Way;
import org.eclipse.osgi.util.NLS;

/**
 * What the search box does: which text is asked for, which answer counts, which hit is chosen. All but {@link #ask} is
 * called by one thread.
 */
public final class SearchPresenter {

    static final int MOST = 12;

    private final Supplier<Optional<Source>> source;
    private volatile String typed = ""; //$NON-NLS-1$
    private SearchAnswer answer = new SearchAnswer("", List.of(), SearchAnswer.COMPLETE, null); //$NON-NLS-1$
    private int chosen = -1;
    private boolean isEntered;

    /**
     * Where is searched and for whom.
     *
     * @param search the search of the open store
     * @param actor who asks
     */
    public record Source(CustomerSearch search, Actor actor) {
    }

    /**
     * Creates it.
     *
     * @param source the open store's search; empty when no store is open
     */
    public SearchPresenter(Supplier<Optional<Source>> source) {
        this.source = source;
    }

    /**
     * Takes what was typed.
     *
     * @param text the whole text of the box
     * @return whether something is to be asked
     */
    public boolean type(String text) {
        typed = text.strip();
        isEntered = false;
        if (typed.isEmpty()) {
            answer = new SearchAnswer("", List.of(), SearchAnswer.COMPLETE, null); //$NON-NLS-1$
            chosen = -1;
        }
        return !typed.isEmpty();
    }

    /**
     * Searches for what was typed last. Called by any thread but that of the screen.
     *
     * @return the answer
     */
    public SearchAnswer ask() {
        String text = typed;
        Optional<Source> from = source.get();
        if (text.isEmpty() || from.isEmpty()) {
            return new SearchAnswer(text, List.of(), SearchAnswer.COMPLETE, from.isEmpty() ? Messages.noStore : null);
        }
        CustomerSearch search = from.get().search();
        try {
            List<SearchHit> hits = search.search(from.get().actor(), text, MOST);
            State state = search.state();
            if (state.phase() == Phase.FAILED) {
                return new SearchAnswer(text, hits, SearchAnswer.COMPLETE, state.status().getMessage());
            }
            return new SearchAnswer(text, hits,
                    state.phase() == Phase.BUILDING ? (int) (state.done() * 100) : SearchAnswer.COMPLETE, null);
        } catch (ClienteleException e) {
            return new SearchAnswer(text, List.of(), SearchAnswer.COMPLETE,
                    NLS.bind(Messages.failed, e.getStatus().getMessage()));
        }
    }

    /**
     * Takes an answer, unless something else was typed since.
     *
     * @param found the answer
     * @return the hit to open at once, since Enter was pressed while it was searched
     */
    public Optional<SearchHit> show(SearchAnswer found) {
        if (!found.text().equals(typed)) {
            return Optional.empty();
        }
        answer = found;
        chosen = found.hits().isEmpty() ? -1 : 0;
        boolean open = isEntered && (isExactNumber() || found.hits().size() == 1);
        isEntered = false;
        return open ? Optional.of(found.hits().getFirst()) : Optional.empty();
    }

    private boolean isExactNumber() {
        return !answer.hits().isEmpty() && answer.hits().getFirst().matchedField() == Field.NUMBER
                && answer.hits().getFirst().way() == Way.EXACT;
    }

    /**
     * Enter was pressed.
     *
     * @return the hit to open; empty when there is none or its answer is still to come
     */
    public Optional<SearchHit> enter() {
        if (!answer.text().equals(typed)) {
            isEntered = true;
            return Optional.empty();
        }
        return chosen < 0 ? Optional.empty() : Optional.of(answer.hits().get(chosen));
    }

    /**
     * Chooses another hit.
     *
     * @param step 1 for the next, -1 for the one before
     */
    public void move(int step) {
        int size = answer.hits().size();
        chosen = size == 0 ? -1 : Math.max(0, Math.min(size - 1, chosen + step));
    }

    /**
     * The hits to show.
     *
     * @return the best first
     */
    public List<SearchHit> hits() {
        return answer.hits();
    }

    /**
     * The place of the chosen hit.
     *
     * @return -1 when there is none
     */
    public int chosen() {
        return chosen;
    }

    /**
     * What is said below the hits.
     *
     * @return a sentence; empty when the hits speak for themselves
     */
    public String message() {
        if (answer.problem() != null) {
            return answer.problem();
        }
        if (typed.isEmpty()) {
            return Messages.start;
        }
        if (answer.building() != SearchAnswer.COMPLETE) {
            return NLS.bind(Messages.building, answer.building());
        }
        return answer.hits().isEmpty() && answer.text().equals(typed) ? NLS.bind(Messages.none, typed) : ""; //$NON-NLS-1$
    }
}
