package org.clientele.store.internal;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** This bundle's log; that of the JDK where the classes run without OSGi, as in the benchmarks. */
public final class StoreLog {

    private StoreLog() {
    }

    /**
     * Warns.
     *
     * @param message what happened, with ids and never customer data
     * @param cause what lies behind it, or null
     */
    public static void warn(String message, Throwable cause) {
        Bundle bundle = FrameworkUtil.getBundle(StoreLog.class);
        if (bundle != null) {
            ILog.of(bundle).warn(message, cause);
        } else {
            System.getLogger(StoreLog.class.getPackageName()).log(System.Logger.Level.WARNING, message, cause);
        }
    }
}
