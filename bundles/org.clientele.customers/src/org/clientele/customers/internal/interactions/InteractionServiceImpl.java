package org.clientele.customers.internal.interactions;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.interactions.InteractionSaved;
import org.clientele.core.interactions.InteractionService;
import org.clientele.core.interactions.NextStep;
import org.clientele.core.interactions.ParticipantView;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.customers.internal.editing.RecordEdit;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Interaction;
import org.clientele.model.Participant;
import org.clientele.model.Task;
import org.clientele.model.value.PartyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Interactions as aggregates of the store. */
@Component
public final class InteractionServiceImpl implements InteractionService {

    private static final String ORIGIN = "interaction:"; //$NON-NLS-1$

    private final Clock clock;

    /** Creates the service. */
    @Activate
    public InteractionServiceImpl() {
        this(Clock.systemUTC());
    }

    /**
     * Creates the service with a clock.
     *
     * @param clock tells now
     */
    public InteractionServiceImpl(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Interaction begin(Store store, Actor actor, long partyId) {
        Interaction interaction = ClienteleFactory.eINSTANCE.createInteraction();
        interaction.setCustomer(new PartyId(partyId));
        interaction.setAt(LocalDateTime.ofInstant(clock.instant(), store.info().settings().zone())
                .truncatedTo(ChronoUnit.MINUTES));
        interaction.setOwner(actor.account());
        return interaction;
    }

    @Override
    public Optional<Interaction> load(Store store, Actor actor, long interactionId) throws ClienteleException {
        return store.records(actor).load(Literals.INTERACTION, interactionId).map(Interaction.class::cast);
    }

    @Override
    public List<ParticipantView> participants(Store store, Actor actor, Interaction interaction)
            throws ClienteleException {
        long[] ids = interaction.getParticipants().stream().map(Participant::getParty).filter(p -> p != null)
                .mapToLong(PartyId::value).distinct().toArray();
        Map<Long, String> names = new HashMap<>();
        if (ids.length > 0) {
            Records records = store.records(actor);
            List<FeaturePath> columns = List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME));
            for (RecordRow row : records.rows(Literals.PARTY, columns, ids)) {
                names.put(row.id(), or((String) row.values().get(0)));
            }
        }
        return interaction.getParticipants().stream().map(p -> view(p, names)).toList();
    }

    private static ParticipantView view(Participant participant, Map<Long, String> names) {
        PartyId party = participant.getParty();
        if (party == null) {
            return new ParticipantView(0, or(participant.getName()), or(participant.getRole()), false);
        }
        String name = names.get(party.value());
        return name == null ? new ParticipantView(0, "", or(participant.getRole()), true) //$NON-NLS-1$
                : new ParticipantView(party.value(), name, or(participant.getRole()), false);
    }

    private static String or(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }

    @Override
    public InteractionSaved save(Store store, Actor actor, Interaction interaction, Optional<NextStep> next) {
        boolean isNew = interaction.getId() == 0;
        String reason = isNew ? Messages.reasonNew : Messages.reasonChange;
        try (UnitOfWork work = store.begin(actor, reason)) {
            check(store, actor, interaction, next.isPresent());
            if (isNew) {
                work.add(interaction);
            } else {
                work.save(interaction);
            }
            OptionalLong task = OptionalLong.empty();
            if (next.isPresent()) {
                Task made = task(interaction, next.get());
                work.add(made);
                task = OptionalLong.of(made.getId());
            }
            CommitResult result = work.commit(null);
            if (result.isCommitted()) {
                return new InteractionSaved(result, interaction.getId(), task);
            }
            forgetIds(interaction, isNew);
            return new InteractionSaved(result, 0, OptionalLong.empty());
        } catch (ClienteleException e) {
            forgetIds(interaction, isNew);
            return new InteractionSaved(RecordEdit.failed(e), 0, OptionalLong.empty());
        }
    }

    /** What was not stored is new again. */
    private static void forgetIds(Interaction interaction, boolean isNew) {
        if (isNew) {
            interaction.setId(0);
            interaction.getParticipants().forEach(p -> p.setId(0));
        }
    }

    private static void check(Store store, Actor actor, Interaction interaction, boolean withTask)
            throws ClienteleException {
        if (or(interaction.getSubject()).isBlank() && or(interaction.getText()).isBlank()) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, Messages.noText);
        }
        if (interaction.getAt() == null) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, Messages.noTime);
        }
        if (withTask && or(interaction.getNextStep()).isBlank()) {
            throw new ClienteleException(StatusCodes.INVALID_RECORD, Messages.noNextStep);
        }
        PartyId customer = interaction.getCustomer();
        long id = customer == null ? 0 : customer.value();
        if (store.records(actor).rows(Literals.PARTY, List.of(), new long[] { id }).isEmpty()) {
            throw RecordEdit.notFound(id);
        }
    }

    private static Task task(Interaction interaction, NextStep next) {
        Task task = ClienteleFactory.eINSTANCE.createTask();
        task.setCustomer(interaction.getCustomer());
        task.setText(interaction.getNextStep());
        task.setOwner(next.owner() == null || next.owner().isBlank() ? null : next.owner().strip());
        task.setDue(next.due());
        task.setOrigin(ORIGIN + interaction.getId());
        return task;
    }

    @Override
    public CommitResult delete(Store store, Actor actor, long interactionId) {
        try (UnitOfWork work = store.begin(actor, Messages.reasonDelete)) {
            work.delete(load(store, actor, interactionId).orElseThrow(() -> RecordEdit.notFound(interactionId)));
            return work.commit(null);
        } catch (ClienteleException e) {
            return RecordEdit.failed(e);
        }
    }
}
