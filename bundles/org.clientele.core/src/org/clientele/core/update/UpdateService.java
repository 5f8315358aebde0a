package org.clientele.core.update;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs, updates and removes features of this installation, safely: {@link #plan} looks, {@link #stage} downloads
 * and verifies into a folder of its own, and only the start script, while the program is not running, changes what is
 * installed. Until then everything can be dropped, afterwards {@code clientele recover} brings the profile before it
 * back.
 *
 * <p>A service of OSGi. Every method reads files or sites and may take long: not for a user interface thread. Monitors
 * may be null; a cancelled one ends the call with {@link org.clientele.core.StatusCodes#CANCELLED} and nothing changed.
 * All texts that are answered are in the language of the program. Where roles are set up, whatever changes something
 * (sites, signers, the stage) needs {@link org.clientele.core.roles.Permission#INSTALL} and ends with
 * {@link org.clientele.core.StatusCodes#ACCESS_DENIED} without it; looking, planning, mirrors and signing need none.
 *
 * <pre>
 * UpdatePlan plan = updates.plan(UpdateRequest.ofAll(), monitor);
 * if (plan.possible()) {
 *     updates.stage(plan, plan.decisions(), monitor);   // the decisions that somebody has said yes to
 * }
 * </pre>
 *
 * @since 1.0
 */
@ProviderType
public interface UpdateService {

    /**
     * What is installed: the features that were installed for themselves, not those that came with another one.
     *
     * @return ours first, then by name
     * @throws ClienteleException FAILED when the program runs without a p2 profile, as from a development environment
     */
    List<InstalledFeature> installed() throws ClienteleException;

    /**
     * The known update sites: those of provisioning, those that came with features, and those that were added.
     *
     * @return by name; locked ones cannot be removed
     * @throws ClienteleException FAILED without a p2 profile
     */
    List<UpdateSite> sites() throws ClienteleException;

    /**
     * Adds a site. It is not read; {@link #check} does that.
     *
     * @param location a folder ({@code file:}), an archive ({@code jar:file:...!/}) or an address ({@code https:})
     * @param name what people call it; blank: its own name once it is read
     * @throws ClienteleException INVALID_INPUT for a location that cannot be one; ACCESS_DENIED when provisioning
     *         locks the sites
     */
    void addSite(URI location, String name) throws ClienteleException;

    /**
     * Removes a site; what was installed from it stays.
     *
     * @param location as in {@link #sites}
     * @throws ClienteleException NOT_FOUND; ACCESS_DENIED for a locked site
     */
    void removeSite(URI location) throws ClienteleException;

    /**
     * Reads a site, anew from its source, and tells what it holds and what is wrong with it. Nothing is downloaded but
     * its index.
     *
     * @param location any site, known or not
     * @param monitor progress and cancel, or null
     * @return what was found; an unusable site is told in its problems
     * @throws ClienteleException CANCELLED
     */
    SiteReport check(URI location, IProgressMonitor monitor) throws ClienteleException;

    /**
     * What the sites offer: the newest version of each feature, installed or not.
     *
     * @param sites the sites to read; empty: all known ones
     * @param monitor progress and cancel, or null
     * @return one report for each site, in the order of the sites
     * @throws ClienteleException CANCELLED
     */
    List<SiteReport> available(Collection<URI> sites, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Finds out what a request would change and whether it can be done. Nothing is changed or downloaded but the
     * indexes of sites.
     *
     * @param request what is wanted
     * @param monitor progress and cancel, or null
     * @return the plan; what speaks against it is in its problems, not an exception
     * @throws ClienteleException NOT_FOUND for a feature to be updated or removed that is not installed; CANCELLED
     */
    UpdatePlan plan(UpdateRequest request, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Downloads and verifies everything that a plan needs into the staging folder. An earlier stage is replaced at the
     * very end only; when anything fails, it stays as it was. What is installed does not change.
     *
     * @param plan a plan of this service without problems
     * @param accepted those of the plan's {@link UpdatePlan#decisions} that were answered with yes. A signer who is
     *        accepted here is trusted from now on
     * @param monitor progress and cancel, or null
     * @return what is staged
     * @throws UpdateRefused when a decision is missing, a download does not match its checksum or signature, the disk
     *         is full or the installation cannot be written: its problems say which
     * @throws ClienteleException CANCELLED; INVALID_INPUT for a plan with problems or of another time
     */
    StagedUpdate stage(UpdatePlan plan, Collection<TrustDecision> accepted, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * The update that waits for the next start.
     *
     * @return empty when nothing is staged
     * @throws ClienteleException FILE_UNREADABLE when the staging folder is damaged; {@link #drop} removes it
     */
    Optional<StagedUpdate> staged() throws ClienteleException;

    /**
     * Throws the staged update away; nothing else changes.
     *
     * @return whether there was one
     * @throws ClienteleException FILE_NOT_WRITABLE; IN_USE while it is being applied
     */
    boolean drop() throws ClienteleException;

    /**
     * What {@code clientele recover} would bring back.
     *
     * @return empty before the first update
     * @throws ClienteleException FILE_UNREADABLE
     */
    Optional<PreviousProfile> previous() throws ClienteleException;

    /**
     * Asks that the next start brings back {@link #previous} before it starts the workbench, as {@code clientele recover}
     * does: nothing of a running program is changed by itself. The start script does it; a start while the program is still
     * running elsewhere does not and forgets the wish.
     *
     * @param wanted false: the wish is withdrawn
     * @throws ClienteleException NOT_FOUND when there is nothing to go back to; FILE_NOT_WRITABLE
     */
    void goBackAtNextStart(boolean wanted) throws ClienteleException;

    /**
     * What happened to this installation: staged, applied, taken back, recovered.
     *
     * @return the newest first, at most the last hundred
     * @throws ClienteleException FILE_UNREADABLE
     */
    List<UpdateEvent> history() throws ClienteleException;

    /**
     * The signers whose features are installed without a question.
     *
     * @return those that were accepted and those of provisioning, by name
     * @throws ClienteleException FILE_UNREADABLE
     */
    List<Signer> trusted() throws ClienteleException;

    /**
     * Trusts a signer no longer; what is installed stays.
     *
     * @param fingerprint in hexadecimal digits; blanks and case do not matter
     * @throws ClienteleException NOT_FOUND; ACCESS_DENIED for one of provisioning
     */
    void distrust(String fingerprint) throws ClienteleException;

    /**
     * Copies a site whole, verified, with its signatures, so that it can be used without the network. An existing
     * mirror in the folder is brought up to date: what is there and right is not downloaded again.
     *
     * @param site the site
     * @param folder an empty or missing folder, or an earlier mirror
     * @param monitor progress and cancel, or null
     * @return the number of artifacts that were copied, without those that were there already
     * @throws UpdateRefused when the site is unusable or the disk is full
     * @throws ClienteleException CANCELLED; FILE_NOT_WRITABLE
     */
    int mirror(URI site, Path folder, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Signs all artifacts of a site in a folder: p2's PGP signatures in its index. Earlier signatures are replaced.
     *
     * @param site a folder with {@code artifacts.xml}, {@code artifacts.jar} or {@code artifacts.xml.xz}
     * @param secretKey a file with an armoured OpenPGP secret key
     * @param passphrase of the key; empty for none. The array is overwritten
     * @param monitor progress and cancel, or null
     * @return the signer, and how many artifacts are signed is {@link SiteReport#artifacts} of {@link #check}
     * @throws UpdateRefused when an artifact of the index is missing or does not match its checksum: a broken site is
     *         not signed
     * @throws ClienteleException FILE_UNREADABLE, FILE_MALFORMED for the key; INVALID_INPUT for a wrong passphrase;
     *         FILE_NOT_WRITABLE
     */
    Signer sign(Path site, Path secretKey, char[] passphrase, IProgressMonitor monitor) throws ClienteleException;
}
