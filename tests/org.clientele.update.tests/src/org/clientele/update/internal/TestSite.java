package org.clientele.update.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.spi.ArtifactDescriptor;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** A small update site in a folder, with features and bundles in the shape in which p2's publisher writes them. */
final class TestSite {

    private static final String IU = "org.eclipse.equinox.p2.iu";

    private final Path folder;
    private final IMetadataRepository units;
    private final IArtifactRepository artifacts;

    TestSite(Installation installation, Path folder) throws ProvisionException {
        this.folder = folder;
        String name = "Site " + folder.getFileName();
        units = installation.metadata().createRepository(location(), name,
                IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
        artifacts = installation.artifacts().createRepository(location(), name,
                IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
    }

    URI location() {
        return folder.toUri();
    }

    Path folder() {
        return folder;
    }

    Path plugin(String id, String version) {
        return folder.resolve("plugins").resolve(id + '_' + version + ".jar");
    }

    /** A bundle; of packages, {@code name version} is exported and {@code name [range)} imported. */
    TestSite bundle(String id, String version, String... packages) throws IOException, ProvisionException {
        List<IProvidedCapability> provided = new ArrayList<>();
        List<IRequirement> required = new ArrayList<>();
        provided.add(MetadataFactory.createProvidedCapability("osgi.bundle", id, Version.create(version)));
        for (String text : packages) {
            String[] words = text.split(" ");
            if (words[1].startsWith("[")) {
                required.add(requirement("java.package", words[0], words[1]));
            } else {
                provided.add(MetadataFactory.createProvidedCapability("java.package", words[0], Version.create(words[1])));
            }
        }
        add(id, version, "osgi.bundle", id, provided, required, Map.of());
        return this;
    }

    /** A feature of a maker, which includes bundles: {@code id/version}. */
    TestSite feature(String id, String version, String maker, String... bundles)
            throws IOException, ProvisionException {
        String jar = id + ".feature.jar";
        add(jar, version, "org.eclipse.update.feature", id, List.of(), List.of(), Map.of());
        List<IRequirement> required = new ArrayList<>();
        required.add(requirement(IU, jar, '[' + version + ',' + version + ']'));
        for (String bundle : bundles) {
            String[] words = bundle.split("/");
            required.add(requirement(IU, words[0], '[' + words[1] + ',' + words[1] + ']'));
        }
        add(id + ".feature.group", version, null, id, List.of(), required,
                Map.of("org.eclipse.equinox.p2.type.group", "true", IInstallableUnit.PROP_PROVIDER, maker,
                        IInstallableUnit.PROP_NAME, "Feature " + id));
        return this;
    }

    private static IRequirement requirement(String namespace, String name, String range) {
        return MetadataFactory.createRequirement(namespace, name, new VersionRange(range), null, false, false);
    }

    private void add(String id, String version, String classifier, String file, List<IProvidedCapability> provided,
            List<IRequirement> required, Map<String, String> properties) throws IOException, ProvisionException {
        InstallableUnitDescription unit = new InstallableUnitDescription();
        unit.setId(id);
        unit.setVersion(Version.create(version));
        unit.setSingleton(true);
        properties.forEach(unit::setProperty);
        unit.addProvidedCapabilities(List.of(MetadataFactory.createProvidedCapability(IU, id, Version.create(version))));
        unit.addProvidedCapabilities(provided);
        unit.addRequirements(required);
        if (classifier != null) {
            IArtifactKey key = artifacts.createArtifactKey(classifier, file, Version.create(version));
            unit.setArtifacts(new IArtifactKey[] { key });
            publish(key, jar(id, version));
        }
        units.addInstallableUnits(List.of(MetadataFactory.createInstallableUnit(unit)));
    }

    private void publish(IArtifactKey key, byte[] content) throws IOException, ProvisionException {
        ArtifactDescriptor descriptor = (ArtifactDescriptor) artifacts.createArtifactDescriptor(key);
        descriptor.setProperty("download.size", Integer.toString(content.length));
        descriptor.setProperty("download.checksum.sha-256", sha256(content));
        try (OutputStream out = artifacts.getOutputStream(descriptor)) {
            out.write(content);
        }
    }

    private byte[] jar(String id, String version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(new JarEntry("about.txt"));
            jar.write((id + ' ' + version + " of " + folder.getFileName()).getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts another text into an index of the site. */
    void rewrite(String index, String from, String to) throws IOException {
        Path file = folder.resolve(index);
        String text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalStateException(from + " is not in " + text);
        }
        Files.writeString(file, text.replace(from, to));
    }

    /** Changes one byte in the middle of a file, as a fault or an attacker would; the size stays. */
    static void tamper(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[content.length / 3] ^= 1;
        Files.write(file, content);
    }
}
