package org.clientele.ui.customers.internal.record.profile;

import java.util.List;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.value.PartyId;
import org.clientele.ui.CustomerPicker;
import org.clientele.ui.Icons;
import org.clientele.ui.OpenStore;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.RecordPageSite;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** A field that holds a party: its name opens it, another one is found while a person types. */
public final class PartyField {

    private final RecordPageSite site;
    private final Hyperlink name;
    private final Button clear;
    private PartyId shown;

    /**
     * Creates the field.
     *
     * @param row a parent with a grid of three columns
     * @param toolkit makes it
     * @param site what surrounds the page
     * @param picked is given the party that was chosen, or null for none
     */
    public PartyField(Composite row, FormToolkit toolkit, RecordPageSite site, Consumer<PartyId> picked) {
        this.site = site;
        name = toolkit.createHyperlink(row, "", SWT.NONE); //$NON-NLS-1$
        name.setData("org.eclipse.e4.ui.css.CssClassName", "RecordLink"); //$NON-NLS-1$ //$NON-NLS-2$
        name.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent e) {
                UiCommands.openCustomer(site.editorSite(), shown.value());
            }
        });
        clear = toolkit.createButton(row, "", SWT.PUSH); //$NON-NLS-1$
        clear.setImage(Icons.image(UiIcon.REMOVE));
        clear.setToolTipText(Messages.Party_clear);
        clear.addListener(SWT.Selection, e -> picked.accept(null));
        site.service(OpenStore.class).flatMap(OpenStore::session).ifPresent(session -> {
            CustomerPicker picker = new CustomerPicker(row, session, Messages.Party_hint);
            picker.onPick(hit -> picked.accept(new PartyId(hit.partyId())));
        });
        GridDataFactory.swtDefaults().exclude(true).applyTo(name);
        GridDataFactory.swtDefaults().exclude(true).applyTo(clear);
    }

    /** Shows a party, or none for null. */
    public void show(PartyId party) {
        if (party == null ? shown == null : party.equals(shown)) {
            return;
        }
        shown = party;
        if (party == null) {
            text(""); //$NON-NLS-1$
            return;
        }
        text('#' + Long.toString(party.value()));
        UiJobs.start(name, Messages.Party_loading, null, m -> nameOf(party), this::text);
    }

    private String nameOf(PartyId party) throws ClienteleException {
        List<RecordRow> rows = site.record().store().records(site.record().actor()).rows(Literals.PARTY,
                List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME)), new long[] { party.value() });
        return rows.isEmpty() ? Messages.Party_gone : String.valueOf(rows.getFirst().values().getFirst());
    }

    private void text(String text) {
        name.setText(text);
        boolean some = !text.isEmpty();
        name.setVisible(some);
        clear.setVisible(some);
        GridDataFactory.swtDefaults().exclude(!some).applyTo(name);
        GridDataFactory.swtDefaults().exclude(!some).applyTo(clear);
        name.getParent().layout(true, true);
    }
}
