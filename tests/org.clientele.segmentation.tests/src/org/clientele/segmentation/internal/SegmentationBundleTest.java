package org.clientele.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** The bundle under test is in the runtime, with its version. */
class SegmentationBundleTest {

    @Test
    void bundleIsOfThisVersion() {
        assertEquals("org.clientele.segmentation", FrameworkUtil.getBundle(SegmentationBundleTest.class).getSymbolicName());
    }
}
