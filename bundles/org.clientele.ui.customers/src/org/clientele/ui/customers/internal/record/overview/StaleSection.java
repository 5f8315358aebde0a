package org.clientele.ui.customers.internal.record.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.profile.ProfileValue;
import org.clientele.model.EvidenceSource;
import org.clientele.model.Party;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Rows;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The values that have grown old: to be confirmed at the next visit. */
final class StaleSection {

    private final RecordPageSite site;
    private final OverviewModel model;
    private final Rows<ProfileValue> rows;
    private final UiRefresh<List<ProfileValue>> refresh;
    private final Action confirm;
    private volatile Party asked;
    private volatile Definitions definitions;

    StaleSection(Composite parent, FormToolkit toolkit, RecordPageSite site, OverviewModel model,
            Consumer<String> jump) {
        this.site = site;
        this.model = model;
        Composite client = Sections.add(parent, toolkit, Messages.Stale_title, 1);
        rows = new Rows<ProfileValue>(client, toolkit, SWT.MULTI).column(Messages.Stale_what, 34, ProfileValue::label)
                .column(Messages.Stale_value, 40, ProfileValue::text).column(Messages.Stale_age, 26, StaleSection::age);
        rows.viewer().addDoubleClickListener(e -> rows.selected().forEach(v -> jump.accept(v.path())));
        confirm = Sections.action(Messages.Stale_confirm, UiIcon.OK, this::confirm);
        Sections.actions(client, confirm);
        rows.viewer().addSelectionChangedListener(e -> confirm.setEnabled(!rows.selected().isEmpty()));
        confirm.setEnabled(false);
        refresh = new UiRefresh<>(client, Messages.Stale_loading, m -> read(), v -> rows.show(v, Messages.Stale_none));
    }

    private static String age(ProfileValue value) {
        return value.age().isEmpty() ? Messages.Stale_ageUnknown
                : Messages.bind(Messages.Stale_days, value.age().getAsInt(), value.maxAge());
    }

    /** Reads the ages again, for the record as it is now. */
    void load(Definitions known) {
        definitions = known;
        asked = EcoreUtil.copy(site.record().party());
        refresh.requestAfter(300);
    }

    private List<ProfileValue> read() throws ClienteleException {
        Optional<ProfileService> service = site.service(ProfileService.class);
        if (service.isEmpty() || definitions == null || asked.getId() == 0) {
            return List.of();
        }
        return service.get().stale(site.record().store(), site.record().actor(), asked, definitions, model.today());
    }

    private void confirm() {
        model.confirm(rows.selected().stream().map(ProfileValue::path).toList(), EvidenceSource.INTERVIEW);
    }
}
