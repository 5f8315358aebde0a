package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** The bundle under test is in the runtime, with its version. */
class CliBundleTest {

    @Test
    void bundleIsOfThisVersion() {
        assertEquals("org.clientele.cli", FrameworkUtil.getBundle(CliBundleTest.class).getSymbolicName());
    }
}
