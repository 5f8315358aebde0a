package example.partner.internal;

import java.time.LocalDate;

import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;

/** A page of the record: it tells how long the party has been a customer, follows what is edited, and changes the note. */
public final class AnniversaryPage implements RecordPage {

    private RecordPageSite site;
    private Label label;

    @Override
    public void createContent(IManagedForm form, RecordPageSite pageSite) {
        site = pageSite;
        Composite body = form.getForm().getBody();
        body.setLayout(new RowLayout(SWT.VERTICAL));
        label = form.getToolkit().createLabel(body, "", SWT.WRAP);
        form.getToolkit().createButton(body, "Note that we congratulated", SWT.PUSH).addListener(SWT.Selection,
                e -> site.record().change("Congratulate",
                        new Congratulated(site.record().party(), LocalDate.now())));
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
