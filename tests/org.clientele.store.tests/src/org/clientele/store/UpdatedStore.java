package org.clientele.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.schema.Migration;

/** A release and the one after it, which has a further step of the schema and the newer model of the partner. */
final class UpdatedStore {

    private static final int KILLED = 137;

    static final Migration STEP = SchemaContract.step("CREATE TABLE LATER (X INTEGER)", "INSERT INTO LATER VALUES (1)");
    private static final Migration NEXT = new Migration(STEP.number() + 1, "another step of the test",
            dialect -> List.of("INSERT INTO LATER VALUES (2)"));

    /** Where a migration ends as if somebody had killed it. */
    enum Phase {
        NEVER, BEFORE_THE_COPY, BEFORE_THE_FIRST_STEP, BETWEEN_TWO_STEPS
    }

    private UpdatedStore() {
    }

    /** The program of a release. */
    static StoreOpener release(Engine engine, boolean later) {
        return release(engine, later, Phase.NEVER);
    }

    private static StoreOpener release(Engine engine, boolean later, Phase killed) {
        List<Migration> steps = new ArrayList<>(Migration.ALL);
        if (later) {
            steps.addAll(List.of(STEP, NEXT));
        }
        int deadly = switch (killed) {
        case NEVER -> 0;
        case BEFORE_THE_COPY -> 1; // looked at to see whether the store was made by it
        case BEFORE_THE_FIRST_STEP -> STEP.number();
        case BETWEEN_TWO_STEPS -> NEXT.number();
        };
        steps.replaceAll(step -> step.number() == deadly ? deadly(step) : step);
        NewerModel model = later ? NewerModel.newer() : NewerModel.older();
        return new StoreOpener(new StoreOpener.Parts(engine.dialect(), engine.driver(), () -> null, () -> null, List::of,
                () -> List.of(model.model.ePackage), StoredBulkWork::open, steps, Clock.systemUTC(), opened -> () -> {
                }, later ? "1.1.0" : "1.0.0", List::of));
    }

    private static Migration deadly(Migration step) {
        return new Migration(step.number(), step.name(), dialect -> {
            Runtime.getRuntime().halt(KILLED);
            return List.of();
        });
    }

    /**
     * Opens a store by the later release, in a process that is to be killed.
     *
     * @param arguments the folder of the store, and the phase
     */
    public static void main(String[] arguments) throws Exception {
        System.out.println("begin");
        release(Engine.derby(), true, Phase.valueOf(arguments[1])).open(Path.of(arguments[0]), null).close();
        System.out.println("done");
    }
}
