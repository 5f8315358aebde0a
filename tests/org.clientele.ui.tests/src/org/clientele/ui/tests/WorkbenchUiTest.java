package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The workbench of the product comes up. */
class WorkbenchUiTest {

    @Test
    void firstWindowShowsTheCustomersPerspective() {
        var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        assertEquals("org.clientele.rcp.customers", page.getPerspective().getId());
    }
}
