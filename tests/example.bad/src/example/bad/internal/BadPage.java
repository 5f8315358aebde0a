package example.bad.internal;

import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.ui.forms.IManagedForm;

/** Throws when it is shown. */
public final class BadPage implements RecordPage {

    @Override
    public void createContent(IManagedForm form, RecordPageSite site) {
        throw new IllegalStateException("as bad as can be");
    }
}
