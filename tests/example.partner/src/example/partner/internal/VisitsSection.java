package example.partner.internal;

import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.RecordSection;
import org.clientele.ui.customers.RecordTable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The visits of the guest on the overview: entered, edited, deleted and taken back there. */
public final class VisitsSection implements RecordSection {

    private RecordTable visits;

    @Override
    public void createContent(Composite body, FormToolkit toolkit, RecordPageSite site) {
        visits = new RecordTable(body, toolkit, site, GuestVisits.VISIT);
        visits.load();
    }

    @Override
    public void shown() {
        visits.load();
    }
}
