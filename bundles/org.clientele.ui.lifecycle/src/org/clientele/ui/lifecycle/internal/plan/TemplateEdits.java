package org.clientele.ui.lifecycle.internal.plan;

import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.care.PlanFinding;
import org.clientele.core.care.PlanSections;
import org.clientele.core.care.PlanService;
import org.clientele.core.definitions.Titles;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanSection;
import org.clientele.model.PlanTemplate;

/** The handle of one template that somebody edits. One thread at a time. */
public final class TemplateEdits extends PlannedEdits<PlanTemplate> {

    private TemplateEdits(Store store, Actor actor, PlanTemplate loaded, PlanService service) {
        super(store, actor, Literals.PLAN_TEMPLATE, loaded, service);
    }

    /**
     * Opens a template. For a background thread.
     *
     * @param store holds it
     * @param actor who edits it
     * @param service checks it
     * @param key which; null for a new one
     * @return the handle
     * @throws ClienteleException NOT_FOUND, LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static TemplateEdits open(Store store, Actor actor, PlanService service, String key)
            throws ClienteleException {
        if (key == null) {
            return new TemplateEdits(store, actor, fresh(service.templates(store, actor)), service);
        }
        PlanTemplate template = service.template(store, actor, key).orElseThrow(
                () -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.bind(Messages.Template_gone, key)));
        return new TemplateEdits(store, actor, template, service);
    }

    private static PlanTemplate fresh(List<PlanTemplate> there) {
        PlanTemplate template = ClienteleFactory.eINSTANCE.createPlanTemplate();
        int number = 1;
        String key = "plan-1"; //$NON-NLS-1$
        while (hasKey(there, key)) {
            number++;
            key = "plan-" + number; //$NON-NLS-1$
        }
        template.setKey(key);
        template.setKind(PlanKind.CARE);
        template.setMinute(-1);
        template.setEffort(30);
        for (String each : PlanSections.of(PlanKind.CARE)) {
            PlanSection section = ClienteleFactory.eINSTANCE.createPlanSection();
            section.setKey(each);
            template.getSections().add(section);
        }
        return template;
    }

    private static boolean hasKey(List<PlanTemplate> there, String key) {
        return there.stream().anyMatch(each -> key.equals(each.getKey()));
    }

    @Override
    protected void include(UnitOfWork work) throws ClienteleException {
        for (PlanFinding finding : service().check(store(), actor(), aggregate())) {
            if (finding.error()) {
                throw new ClienteleException(StatusCodes.INVALID_RECORD, finding.message());
            }
        }
    }

    /** What the template is called; its key where it has no name. */
    public String title() {
        String name = Titles.of(aggregate());
        return !name.isEmpty() ? name : aggregate().getKey() == null ? "" : aggregate().getKey(); //$NON-NLS-1$
    }
}
