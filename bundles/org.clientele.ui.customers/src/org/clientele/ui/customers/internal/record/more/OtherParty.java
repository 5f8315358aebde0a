package org.clientele.ui.customers.internal.record.more;

import org.clientele.model.value.PartyId;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.profile.PartyField;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The field of a further party that a record names, such as the host of a dinner. */
final class OtherParty {

    private OtherParty() {
    }

    static void add(Composite form, FormToolkit toolkit, RecordPageSite site, RowEdits edits, EAttribute attribute) {
        toolkit.createLabel(form, edits.labels().feature(edits.rows().type(), attribute));
        Composite row = toolkit.createComposite(form);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        PartyField field = new PartyField(row, toolkit, site, party -> edits.set(edits.aggregate(), attribute, party));
        Runnable show = () -> field.show((PartyId) edits.aggregate().eGet(attribute));
        edits.onChange(show); // ends with the record
        show.run();
    }
}
