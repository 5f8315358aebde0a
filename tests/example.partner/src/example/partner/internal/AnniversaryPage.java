package example.partner.internal;

import java.time.LocalDate;

import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;

/** The smallest page of the record: it tells how long the party has been a customer, and follows what is edited. */
public final class AnniversaryPage implements RecordPage {

    private RecordPageSite site;
    private Label label;

    @Override
    public void createContent(IManagedForm form, RecordPageSite pageSite) {
        site = pageSite;
        Composite body = form.getForm().getBody();
        body.setLayout(new FillLayout());
        label = form.getToolkit().createLabel(body, "", SWT.WRAP);
        recordChanged();
    }

    @Override
    public void recordChanged() {
        long years = Anniversaries.years(site.record().party(), LocalDate.now()).count();
        label.setText("Full years as a customer: " + years);
    }

    @Override
    public void setFocus() {
        label.setFocus();
    }
}
