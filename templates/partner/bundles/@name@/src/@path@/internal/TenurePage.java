package @name@.internal;

import java.time.LocalDate;
import java.util.OptionalLong;

import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;

/** A page of the record that follows what is edited. */
public final class TenurePage implements RecordPage {

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
        OptionalLong years = Tenure.years(site.record().party(), LocalDate.now());
        label.setText(years.isPresent() ? "Full years as a customer: " + years.getAsLong() : "The first day is not known.");
    }

    @Override
    public void setFocus() {
        label.setFocus();
    }
}
