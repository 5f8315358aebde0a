package org.clientele.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.store.Batch;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.Person;
import org.clientele.model.value.PartyId;

/**
 * Imports and saves until somebody kills it. Each line that it prints tells what it is about to do or, beginning with
 * "done", what was committed.
 */
public final class KilledProcess {

    /** Customers, orders and lines of a batch: more than a chunk. */
    static final int BATCH_ROWS = 5000;
    /** The first import comes into empty tables, the second beside rows. */
    static final int ROUNDS = 2;
    static final int WORKS = 8;

    private static final Actor ACTOR = new Actor("child", "Child");
    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
    private static final FeaturePath ORDER_NUMBER = FeaturePath.of(Literals.ORDER__NUMBER);
    private static final FeaturePath CUSTOMER = FeaturePath.of(Literals.ORDER__CUSTOMER);
    private static final int TELL_EACH = 1000;

    private final PrintStream out;
    private final Store store;

    private KilledProcess(Store store, PrintStream out) {
        this.store = store;
        this.out = out;
    }

    /**
     * Runs.
     *
     * @param arguments the folder of a store
     */
    public static void main(String[] arguments) throws Exception {
        try (Store store = Engine.derby().opener().open(Path.of(arguments[0]), null)) {
            KilledProcess process = new KilledProcess(store, System.out);
            for (int round = 0; round < ROUNDS; round++) {
                process.batch(round);
                process.works(round);
            }
        }
    }

    private void tell(String line) {
        out.println(line);
        out.flush();
    }

    private void batch(int round) throws Exception {
        tell("begin batch " + round);
        try (Batch batch = store.beginBatch(ACTOR, "batch " + round)) {
            long party = batch.reserve(Literals.PERSON, BATCH_ROWS);
            batch.insert(new Rows(Literals.PERSON, List.of(NUMBER), party, BATCH_ROWS,
                    i -> new Object[] { told("B" + round + '-' + i, i) }), null);
            long order = batch.reserve(Literals.ORDER, BATCH_ROWS);
            batch.insert(new Rows(Literals.ORDER, List.of(ORDER_NUMBER, CUSTOMER), order, BATCH_ROWS,
                    i -> new Object[] { told("B" + round + '-' + i, i), party + i }), null);
            long line = batch.reserve(Literals.ORDER_LINE, BATCH_ROWS);
            batch.insert(new Rows(Literals.ORDER_LINE, Literals.ORDER__LINES, List.of(), line, BATCH_ROWS,
                    i -> new Object[0]).within(i -> order + i), null);
            tell("complete batch " + round);
            CommitResult result = batch.complete("rows");
            tell((result.isCommitted() ? "done batch " : "failed batch " + result.status() + ' ') + round);
        }
    }

    private Object told(String value, long i) {
        if (i % TELL_EACH == 0) {
            tell("row " + value);
        }
        return value;
    }

    private void works(int round) throws Exception {
        for (int i = 0; i < WORKS; i++) {
            String name = "U" + round + '-' + i;
            Person person = ClienteleFactory.eINSTANCE.createPerson();
            person.setDisplayName(name);
            person.setCustomer(ClienteleFactory.eINSTANCE.createCustomer());
            person.getCustomer().setNumber(name);
            person.getAddresses().add(ClienteleFactory.eINSTANCE.createAddress());
            tell("save " + name);
            try (UnitOfWork work = store.begin(ACTOR, "save " + name)) {
                work.add(person);
                Order order = ClienteleFactory.eINSTANCE.createOrder();
                order.setNumber(name);
                order.setCustomer(new PartyId(person.getId()));
                work.add(order);
                CommitResult result = work.commit(null);
                tell((result.isCommitted() ? "done save " : "failed save " + result.status() + ' ') + name);
            }
        }
    }
}
