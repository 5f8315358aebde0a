package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Identified;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Random graphs of every aggregate come back as they were saved, however they were changed in between. */
abstract class RoundTripContract extends StoreContract {

    private static final int ROUNDS = 12;
    private static final int CHANGES = 6;
    private static final List<EClass> AGGREGATES = List.of(Literals.PERSON, Literals.ORGANISATION, Literals.PRODUCT,
            Literals.ORDER, Literals.SEGMENT);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final RandomGraphs graphs = new RandomGraphs(random);

    @Test
    void randomGraphsSurviveSaveChangeAndLoad() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            EClass type = AGGREGATES.get(round % AGGREGATES.size());
            Aggregate mine = (Aggregate) graphs.object(type, 3);
            add(mine);
            for (int change = 0; change < CHANGES; change++) {
                same(mine);
                Aggregate edited = random.nextBoolean() ? mine : load(mine);
                graphs.change(edited, 3);
                save(edited);
                same(edited);
                mine = edited;
            }
            List<Change> history = store.changes(ANNA).history(
                    new AggregateRef(root(type), mine.getId()),
                    OptionalLong.empty(), 10_000);
            assertEquals(Change.Kind.ADDED, history.getLast().kind(), message());
        }
        assertTrue(store.verify(null).isOK(), () -> message() + store.verify(null));
    }

    @Test
    void randomGraphsAreKnownAsTheyWereAfterEachSave() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            EClass type = AGGREGATES.get(round % AGGREGATES.size());
            Aggregate mine = (Aggregate) graphs.object(type, 3);
            add(mine);
            Map<Instant, Aggregate> states = new LinkedHashMap<>();
            for (int change = 0; change < CHANGES; change++) {
                states.put(Instant.now(), EcoreUtil.copy(mine));
                graphs.change(mine, 3);
                save(mine);
            }
            if (round % 2 == 0) {
                states.put(Instant.now(), EcoreUtil.copy(mine));
                try (UnitOfWork work = store.begin(ANNA, "delete")) {
                    work.delete(mine);
                    committed(work.commit(null));
                }
            }
            for (Map.Entry<Instant, Aggregate> state : states.entrySet()) {
                Aggregate known = store.changes(ANNA)
                        .asKnownOn(new AggregateRef(root(type), mine.getId()), state.getKey()).orElseThrow();
                Aggregate expected = state.getValue();
                expected.setVersion(0);
                sort(expected);
                sort(known);
                assertTrue(EcoreUtil.equals(expected, known), () -> message() + all(expected) + " but was " + all(known));
            }
        }
    }

    private static String all(EObject object) {
        StringBuilder text = new StringBuilder(object.toString());
        object.eAllContents().forEachRemaining(child -> text.append("\n ").append(child));
        return text.toString();
    }

    /** Moving within a list leaves no trace in the history. */
    @SuppressWarnings("unchecked")
    private static void sort(EObject object) {
        for (EReference containment : object.eClass().getEAllContainments()) {
            if (containment.isMany()) {
                ECollections.sort((EList<EObject>) object.eGet(containment),
                        Comparator.comparingLong(o -> ((Identified) o).getId()));
            }
        }
        object.eContents().forEach(RoundTripContract::sort);
    }

    private static EClass root(EClass type) {
        return Literals.PARTY.isSuperTypeOf(type) ? Literals.PARTY : type;
    }

    private String message() {
        return "seed " + seed + " ";
    }

    private void same(Aggregate expected) throws Exception {
        Aggregate loaded = load(expected);
        assertTrue(EcoreUtil.equals(expected, loaded), () -> message() + expected + " but was " + loaded);
        assertEquals(expected.getVersion(), loaded.getVersion(), message());
    }
}
