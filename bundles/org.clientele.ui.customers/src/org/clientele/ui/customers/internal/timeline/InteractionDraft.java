package org.clientele.ui.customers.internal.timeline;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.interactions.NextStep;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Interaction;
import org.clientele.model.Participant;
import org.clientele.model.value.PartyId;

/** An interaction while it is written: what it still lacks, who took part, and the task that its next step becomes. */
public final class InteractionDraft {

    private final Interaction interaction;
    private boolean asTask;
    private String taskOwner;
    private LocalDate taskDue;

    /**
     * Begins with a graph.
     *
     * @param interaction a new one, or one that was loaded
     * @param owner to whom the next step falls unless somebody else is named
     */
    public InteractionDraft(Interaction interaction, String owner) {
        this.interaction = interaction;
        this.taskOwner = owner;
    }

    /** The graph. */
    public Interaction interaction() {
        return interaction;
    }

    /** Whether it was never saved. */
    public boolean isNew() {
        return interaction.getId() == 0;
    }

    /** Adds a party that is in the store; nothing where it takes part already. */
    public void addParty(long partyId) {
        boolean there = interaction.getParticipants().stream()
                .anyMatch(p -> p.getParty() != null && p.getParty().value() == partyId);
        if (!there) {
            Participant participant = ClienteleFactory.eINSTANCE.createParticipant();
            participant.setParty(new PartyId(partyId));
            interaction.getParticipants().add(participant);
        }
    }

    /** Adds somebody who is not in the store; nothing for a blank name. */
    public void addName(String name) {
        if (!name.isBlank()) {
            Participant participant = ClienteleFactory.eINSTANCE.createParticipant();
            participant.setName(name.strip());
            interaction.getParticipants().add(participant);
        }
    }

    /** Makes a task of the next step. */
    public void task(boolean wanted, String owner, LocalDate due) {
        asTask = wanted;
        taskOwner = owner;
        taskDue = due;
    }

    /** The task that the next step becomes. */
    public Optional<NextStep> next() {
        return asTask ? Optional.of(new NextStep(taskOwner, taskDue)) : Optional.empty();
    }

    /** What keeps it from being saved, as a sentence. */
    public Optional<String> problem() {
        if (blank(interaction.getSubject()) && blank(interaction.getText())) {
            return Optional.of(Messages.Interaction_needsText);
        }
        if (interaction.getAt() == null) {
            return Optional.of(Messages.Interaction_needsTime);
        }
        if (asTask && blank(interaction.getNextStep())) {
            return Optional.of(Messages.Interaction_needsNext);
        }
        return Optional.empty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
