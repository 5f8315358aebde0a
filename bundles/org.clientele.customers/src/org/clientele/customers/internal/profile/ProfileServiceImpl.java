package org.clientele.customers.internal.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.profile.Completeness;
import org.clientele.core.profile.Confirmation;
import org.clientele.core.profile.ProfileGap;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.profile.ProfileValue;
import org.clientele.core.profile.StalePage;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.editing.RecordEdit;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Party;
import org.clientele.model.ProfileDefinition;
import org.clientele.model.ProfileField;
import org.clientele.model.Requirement;
import org.clientele.model.ValueOrigin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Profiles by the editable profile definitions. */
@Component
public final class ProfileServiceImpl implements ProfileService {

    private static final int HUNDRED = 100;

    private final DefinitionService definitionService;

    /**
     * Creates the service.
     *
     * @param definitionService gives the profile definitions
     */
    @Activate
    public ProfileServiceImpl(@Reference DefinitionService definitionService) {
        this.definitionService = definitionService;
    }

    @Override
    public Completeness completeness(Party party, Definitions definitions, LocalDate today) {
        Optional<ProfileDefinition> profile = Values.profile(party, definitions);
        ValueTexts texts = new ValueTexts(definitions);
        int[] all = new int[Requirement.VALUES.size()];
        int[] filled = new int[all.length];
        List<ProfileGap> missing = new ArrayList<>();
        List<ProfileGap> forbidden = new ArrayList<>();
        for (ProfileField field : profile.map(p -> (List<ProfileField>) p.getFields()).orElse(List.of())) {
            Requirement requirement = field.getRequirement();
            // what is forbidden must not be there at all, not even as a former value
            boolean there = ValuePath.parse(field.getPath()).filter(p -> requirement == Requirement.FORBIDDEN
                    ? !p.holders(party).isEmpty()
                    : !p.holders(party, today).isEmpty()).isPresent();
            all[requirement.getValue()]++;
            filled[requirement.getValue()] += there ? 1 : 0;
            if (there == (requirement == Requirement.FORBIDDEN)) {
                ProfileGap gap = new ProfileGap(field.getPath(), texts.label(field.getPath()), requirement,
                        or(field.getPurpose()), or(field.getLegalBasis()));
                (there ? forbidden : missing).add(gap);
            }
        }
        missing.sort(Comparator.comparing(ProfileGap::requirement));
        int required = Requirement.REQUIRED.getValue();
        int desired = Requirement.DESIRED.getValue();
        return new Completeness(profile.map(ProfileDefinition::getKey).orElse(""), all[required], filled[required], //$NON-NLS-1$
                all[desired], filled[desired], missing, forbidden);
    }

    private static String or(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }

    @Override
    public String label(String path, Definitions definitions) {
        return new ValueTexts(definitions).label(path);
    }

    @Override
    public List<ProfileValue> values(Store store, Actor actor, Party party, Definitions definitions, LocalDate today)
            throws ClienteleException {
        return new Values(party, definitions, today).all(Ages.of(store, actor, party));
    }

    @Override
    public List<ProfileValue> stale(Store store, Actor actor, Party party, Definitions definitions, LocalDate today)
            throws ClienteleException {
        Values values = new Values(party, definitions, today);
        return values.mayBeStale() ? values.stale(Ages.of(store, actor, party)) : List.of();
    }

    @Override
    public StalePage stale(Store store, Actor actor, Optional<String> owner, LocalDate today, OptionalLong after,
            int limit, IProgressMonitor monitor) throws ClienteleException {
        return new StaleSearch(this, store, actor, definitionService.definitions(store), today).find(owner, after,
                limit, monitor);
    }

    @Override
    public int confirm(Party party, Collection<String> paths, Confirmation confirmation) {
        int confidence = confirmation.confidence().orElse(0);
        if (confirmation.confidence().isPresent() && (confidence < 1 || confidence > HUNDRED)) {
            throw new IllegalArgumentException("confidence " + confidence); //$NON-NLS-1$
        }
        int confirmed = 0;
        for (String path : paths) {
            if (ValuePath.parse(path).filter(p -> !p.holders(party).isEmpty()).isPresent()) {
                ValueOrigin origin = origin(party, path);
                origin.setSource(confirmation.source());
                origin.setConfidence(confidence);
                origin.setConfirmedOn(confirmation.day());
                origin.setConfirmedBy(confirmation.account());
                confirmed++;
            }
        }
        return confirmed;
    }

    private static ValueOrigin origin(Party party, String path) {
        for (ValueOrigin origin : party.getOrigins()) {
            if (path.equals(origin.getPath())) {
                return origin;
            }
        }
        ValueOrigin origin = ClienteleFactory.eINSTANCE.createValueOrigin();
        origin.setPath(path);
        party.getOrigins().add(origin);
        return origin;
    }

    @Override
    public CommitResult confirm(Store store, Actor actor, long partyId, Collection<String> paths,
            Confirmation confirmation) {
        return RecordEdit.party(store, actor, partyId, Messages.reasonConfirm,
                (party, work) -> confirm(party, paths, confirmation));
    }
}
