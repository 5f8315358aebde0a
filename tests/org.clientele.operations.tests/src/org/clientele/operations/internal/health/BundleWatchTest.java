package org.clientele.operations.internal.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.clientele.testsupport.partner.PartnerBundle;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** A bundle is looked at two seconds after its start; by then it may be gone. */
class BundleWatchTest {

    @Test
    void bundleThatWentBeforeItIsLookedAtIsNoError() throws Exception {
        List<String> logged = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, bundle) -> logged.add(status.getMessage());
        Platform.addLogListener(listener);
        try {
            PartnerBundle.start("example.brief").close();
            TimeUnit.SECONDS.sleep(3);
        } finally {
            Platform.removeLogListener(listener);
        }
        assertEquals(List.of(), logged.stream().filter(each -> each.contains("example.brief")).toList());
    }
}
