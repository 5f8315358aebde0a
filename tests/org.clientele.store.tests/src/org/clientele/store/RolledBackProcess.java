package org.clientele.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;

/** Rolls a store back until somebody kills it. */
public final class RolledBackProcess {

    private RolledBackProcess() {
    }

    /**
     * Runs.
     *
     * @param arguments the folders of the store, the backup, the rest
     */
    public static void main(String[] arguments) throws Exception {
        NewerModel newer = NewerModel.newer();
        System.out.println("begin");
        RollbackReport report = Engine.derby().opener(() -> null, () -> List.of(newer.model.ePackage), Clock.systemUTC())
                .rollBack(new RollbackRequest(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]),
                        StoreContract.ANNA), null);
        System.out.println("done " + report.newer());
    }
}
