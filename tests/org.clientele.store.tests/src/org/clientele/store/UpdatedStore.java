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

    static final Migration STEP = SchemaContract.step("CREATE TABLE LATER (X INTEGER)", "INSERT INTO LATER VALUES (1)");

    private UpdatedStore() {
    }

    /** The program of a release. */
    static StoreOpener release(Engine engine, boolean later) {
        List<Migration> steps = new ArrayList<>(Migration.ALL);
        if (later) {
            steps.add(STEP);
        }
        NewerModel model = later ? NewerModel.newer() : NewerModel.older();
        return new StoreOpener(new StoreOpener.Parts(engine.dialect(), engine.driver(), () -> null, () -> null, List::of,
                () -> List.of(model.model.ePackage), StoredBulkWork::open, steps, Clock.systemUTC(), opened -> () -> {
                }, later ? "1.1.0" : "1.0.0", List::of));
    }

    /**
     * Opens a store by the later release, in a process that is to be killed.
     *
     * @param arguments the folder of the store
     */
    public static void main(String[] arguments) throws Exception {
        System.out.println("begin");
        release(Engine.derby(), true).open(Path.of(arguments[0]), null).close();
        System.out.println("done");
    }
}
