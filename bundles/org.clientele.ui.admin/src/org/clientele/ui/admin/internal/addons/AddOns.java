package org.clientele.ui.admin.internal.addons;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthSeverity;
import org.clientele.core.update.AvailableFeature;
import org.clientele.core.update.InstalledFeature;
import org.clientele.core.update.PreviousProfile;
import org.clientele.core.update.Signer;
import org.clientele.core.update.SiteReport;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.UpdateEvent;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateService;
import org.clientele.core.update.UpdateSite;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;

/**
 * What the view shows, read once.
 *
 * @param installed ours first
 * @param sites the known ones
 * @param staged what waits for the next start
 * @param previous what can be gone back to
 * @param history the newest first
 */
public record AddOns(List<Installed> installed, List<UpdateSite> sites, Optional<StagedUpdate> staged,
        Optional<PreviousProfile> previous, List<UpdateEvent> history) {

    /**
     * An installed feature and what is wrong with its bundles.
     *
     * @param feature the feature
     * @param issues what is wrong
     */
    public record Installed(InstalledFeature feature, List<HealthIssue> issues) {

        /** Ours or a partner's. */
        public String origin() {
            return feature.own() ? Messages.originOwn : Messages.originPartner;
        }

        /** Who signed it. */
        public String signer() {
            return feature.signer().map(Signer::name)
                    .orElse(feature.site().isBlank() ? Messages.withProgram : Messages.unsigned);
        }

        /** How its bundles are. */
        public String health() {
            return switch (issues.size()) {
            case 0 -> Messages.healthy;
            case 1 -> Messages.illOne;
            default -> NLS.bind(Messages.ill, Integer.toString(issues.size()));
            };
        }

        /** All that is known, for the lower part. */
        public String detail() {
            List<String> lines = new ArrayList<>();
            lines.add(feature.id() + ' ' + feature.version());
            if (feature.own()) {
                lines.add(Messages.ownStays);
            }
            feature.signer().ifPresent(s -> lines.add(NLS.bind(Messages.fingerprint, s.readable())));
            if (!feature.site().isBlank()) {
                lines.add(NLS.bind(Messages.fromSite, feature.site()));
            }
            issues.forEach(i -> lines.add(i.contribution().bundle() + ": " + i.cause() + ' ' + i.remedy())); //$NON-NLS-1$
            return String.join("\n", lines); //$NON-NLS-1$
        }
    }

    /**
     * Reads everything; not for the user interface thread.
     *
     * @param updates the service
     * @param issues what health knows
     * @return the state
     * @throws ClienteleException as of the service
     */
    public static AddOns read(UpdateService updates, List<HealthIssue> issues) throws ClienteleException {
        List<Installed> installed = updates.installed().stream()
                .map(f -> new Installed(f, ofBundles(f.bundles(), issues))).toList();
        return new AddOns(installed, updates.sites(), updates.staged(), updates.previous(), updates.history());
    }

    /** What is wrong with some bundles; mere notes are nothing wrong. */
    public static List<HealthIssue> ofBundles(Set<String> bundles, List<HealthIssue> issues) {
        return issues.stream().filter(i -> i.severity() != HealthSeverity.INFO
                && bundles.contains(i.contribution().bundle())).toList();
    }

    /** One sentence about what waits or what happened at the last start; blank when there is nothing to tell. */
    public String headline() {
        if (staged.isPresent()) {
            return staged.get().failure().map(why -> NLS.bind(Messages.stagedFailed, why))
                    .orElseGet(() -> NLS.bind(Messages.staged, Changes.names(staged.get().changes())));
        }
        if (history.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        UpdateEvent last = history.getFirst();
        return switch (last.kind()) {
        case APPLIED -> NLS.bind(Messages.lastApplied, text(last));
        case TAKEN_BACK -> NLS.bind(Messages.lastTakenBack, last.text());
        case RECOVERED -> Messages.lastRecovered;
        case STAGED, DROPPED -> ""; //$NON-NLS-1$
        };
    }

    /** An event in words. */
    public static String name(UpdateEvent event) {
        return switch (event.kind()) {
        case STAGED -> Messages.eventStaged;
        case DROPPED -> Messages.eventDropped;
        case APPLIED -> Messages.eventApplied;
        case TAKEN_BACK -> Messages.eventTakenBack;
        case RECOVERED -> Messages.eventRecovered;
        };
    }

    /** What an event was about; a removal is written down with a dash. */
    public static String text(UpdateEvent event) {
        return event.text().replaceAll(" -(?=,|$)", ' ' + Messages.goes); //$NON-NLS-1$
    }

    /** Whether an offer is new, newer or there. */
    public static String state(AvailableFeature offer) {
        if (offer.installedVersion().isBlank()) {
            return Messages.offerNew;
        }
        return offer.newer() ? NLS.bind(Messages.offerNewer, offer.installedVersion()) : Messages.offerInstalled;
    }

    /** Description and licence of an offer. */
    public static String detail(AvailableFeature offer) {
        return offer.id() + ' ' + offer.version() + '\n' + NLS.bind(Messages.fromSite, offer.site())
                + (offer.description().isBlank() ? "" : "\n\n" + offer.description()) //$NON-NLS-1$ //$NON-NLS-2$
                + "\n\n" + Messages.licence + '\n' //$NON-NLS-1$
                + (offer.licence().isBlank() ? Messages.noLicence : offer.licence());
    }

    /** What a check of a site found. */
    public static String report(SiteReport site) {
        List<String> lines = new ArrayList<>();
        lines.add(site.name() + " (" + site.location() + ')'); //$NON-NLS-1$
        lines.add(NLS.bind(Messages.siteHolds, new Object[] { Integer.toString(site.features().size()),
                Integer.toString(site.artifacts()), Integer.toString(site.signed()) }));
        site.signers().forEach(s -> lines.add(NLS.bind(Messages.siteSigner, s.name(), s.readable())));
        lines.addAll(site.problems().stream().map(UpdateProblem::text).toList());
        if (site.problems().isEmpty()) {
            lines.add(Messages.siteWell);
        }
        return String.join("\n", lines); //$NON-NLS-1$
    }

    /** A button's text as a title or a sentence: without the letter to press and the dots. */
    public static String plain(String label) {
        return LegacyActionTools.removeMnemonics(label).replace("...", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What is wrong with an address while it is typed: null: nothing; blank: it has only been begun. */
    public static String wrong(String typed) {
        if (typed.isBlank() || typed.strip().matches("[A-Za-z]*(:/{0,2})?")) { //$NON-NLS-1$
            return ""; //$NON-NLS-1$
        }
        try {
            location(typed);
            return null;
        } catch (ClienteleException e) {
            return e.getMessage();
        }
    }

    /**
     * Reads what somebody typed: what has a scheme is an address, everything else a folder.
     *
     * @param text an address or a folder
     * @return the location
     * @throws ClienteleException INVALID_INPUT
     */
    public static URI location(String text) throws ClienteleException {
        String typed = text.strip();
        try {
            if (typed.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) { //$NON-NLS-1$
                return new URI(typed.replace(" ", "%20")); //$NON-NLS-1$ //$NON-NLS-2$
            }
            Path folder = Path.of(typed);
            if (!typed.isEmpty() && folder.isAbsolute()) {
                return folder.toUri();
            }
        } catch (URISyntaxException | InvalidPathException e) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.badAddress, typed), e);
        }
        throw new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(Messages.badAddress, typed));
    }
}
