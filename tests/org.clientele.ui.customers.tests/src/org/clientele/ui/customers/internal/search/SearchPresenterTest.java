package org.clientele.ui.customers.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.search.CustomerSearch;
import org.clientele.core.search.SearchHit;
import org.clientele.core.search.SearchHit.Field;
import org.clientele.core.search.SearchHit.Way;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.customers.internal.search.HitText.Look;
import org.clientele.ui.customers.internal.search.HitText.Piece;
import org.clientele.ui.customers.internal.search.SearchPresenter.Source;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

/** The search box without a screen. */
class SearchPresenterTest {

    private static final SearchHit ADA = new SearchHit(1, Literals.PERSON, "K1", "Ada Lovelace", Field.NAME,
            "Ada Lovelace", 0, 3, Way.PREFIX, 2);
    private static final SearchHit ADAM = new SearchHit(2, Literals.PERSON, null, "Adam", Field.CONTACT, "ada@x.cn", 0, 3,
            Way.WORD, 1);

    private final FakeSearch search = new FakeSearch();
    private final SearchPresenter presenter = new SearchPresenter(
            () -> Optional.of(new Source(search, new Actor("anna", "Anna"))));

    private void answer(String text, SearchHit... hits) {
        search.hits = List.of(hits);
        presenter.type(text);
        presenter.show(presenter.ask());
    }

    @Test
    void theFirstHitIsChosenAndEnterOpensIt() {
        answer("ada", ADA, ADAM);
        assertEquals(0, presenter.chosen());
        assertEquals(Optional.of(ADA), presenter.enter());
    }

    @Test
    void arrowsChooseAndStopAtTheEnds() {
        answer("ada", ADA, ADAM);
        presenter.move(1);
        presenter.move(1);
        assertEquals(Optional.of(ADAM), presenter.enter());
        presenter.move(-1);
        presenter.move(-1);
        assertEquals(Optional.of(ADA), presenter.enter());
    }

    @Test
    void aNumberWithEnterOpensAsSoonAsItIsFound() {
        SearchHit exact = new SearchHit(3, Literals.PERSON, "K12", "Grace", Field.NUMBER, "K12", 0, 3, Way.EXACT, 3);
        presenter.type("K12");
        assertEquals(Optional.empty(), presenter.enter(), "not found yet");
        search.hits = List.of(exact, ADA);
        assertEquals(Optional.of(exact), presenter.show(presenter.ask()));
    }

    @Test
    void enterBeforeTheAnswerDoesNotOpenWhatIsNoCertainHit() {
        presenter.type("ada");
        presenter.enter();
        search.hits = List.of(ADA, ADAM);
        assertEquals(Optional.empty(), presenter.show(presenter.ask()));
        assertEquals(List.of(ADA, ADAM), presenter.hits());
    }

    @Test
    void anAnswerToAnOlderTextIsLeftOut() {
        presenter.type("ad");
        search.hits = List.of(ADAM);
        SearchAnswer old = presenter.ask();
        answer("ada", ADA);
        presenter.show(old);
        assertEquals(List.of(ADA), presenter.hits());
    }

    @Test
    void anEmptyBoxSaysWhatToDo() {
        answer("ada", ADA);
        assertFalse(presenter.type("  "));
        assertEquals(List.of(), presenter.hits());
        assertEquals(Messages.start, presenter.message());
        assertEquals(Optional.empty(), presenter.enter());
    }

    @Test
    void whyThereIsNothingIsSaid() {
        answer("xyz");
        assertTrue(presenter.message().contains("xyz"), presenter.message());
        search.state = new CustomerSearch.State(CustomerSearch.Phase.BUILDING, -1, 0.42, Status.OK_STATUS);
        answer("ada", ADA);
        assertTrue(presenter.message().contains("42"), presenter.message());
        search.failure = new ClienteleException(StatusCodes.FAILED, "The index is gone.");
        answer("ada");
        assertTrue(presenter.message().contains("The index is gone."), presenter.message());
        SearchPresenter closed = new SearchPresenter(Optional::empty);
        closed.type("ada");
        closed.show(closed.ask());
        assertEquals(Messages.noStore, closed.message());
    }

    @Test
    void aHitShowsWhatMatches() {
        assertEquals(List.of(new Piece("Ada", Look.MATCH), new Piece(" Lovelace", Look.PLAIN),
                new Piece("   ", Look.FAINT), new Piece("K1", Look.FAINT)), HitText.of(ADA));
        assertEquals(List.of(new Piece("Adam", Look.PLAIN), new Piece("   ", Look.FAINT),
                new Piece(Messages.notCustomer, Look.FAINT), new Piece("   ", Look.FAINT),
                new Piece("ada", Look.MATCH), new Piece("@x.cn", Look.FAINT)), HitText.of(ADAM));
    }

    private static final class FakeSearch implements CustomerSearch {

        private List<SearchHit> hits = new ArrayList<>();
        private State state = new State(Phase.CURRENT, 1, 1, Status.OK_STATUS);
        private ClienteleException failure;

        @Override
        public List<SearchHit> search(Actor actor, String text, int limit) throws ClienteleException {
            if (failure != null) {
                throw failure;
            }
            return hits;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public void await(long sequence, IProgressMonitor monitor) {
            // is current
        }

        @Override
        public void rebuild(IProgressMonitor monitor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forget(Set<Long> partyIds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public AutoCloseable onChange(Consumer<State> listener) {
            return () -> { };
        }
    }
}
