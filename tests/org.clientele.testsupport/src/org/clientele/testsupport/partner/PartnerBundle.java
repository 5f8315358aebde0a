package org.clientele.testsupport.partner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** A bundle without classes of its own, made up for a test: what it contributes counts as a partner's. */
public final class PartnerBundle implements AutoCloseable {

    private final Bundle bundle;

    private PartnerBundle(Bundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Installs and starts it.
     *
     * @param name its symbolic name
     * @return the bundle
     * @throws Exception when the framework refuses
     */
    public static PartnerBundle start(String name) throws Exception {
        Bundle bundle = FrameworkUtil.getBundle(PartnerBundle.class).getBundleContext().installBundle("test:" + name,
                new ByteArrayInputStream(jar(name)));
        bundle.start();
        return new PartnerBundle(bundle);
    }

    private static byte[] jar(String name) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.2.3");
        main.putValue("Import-Package", "org.clientele.core");
        main.putValue("DynamicImport-Package", "*");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return bytes.toByteArray();
    }

    /**
     * Makes an object of this bundle.
     *
     * @param <T> its type
     * @param type an interface
     * @param code what its methods do
     * @return the object
     */
    public <T> T object(Class<T> type, InvocationHandler code) {
        ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
        return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] { type }, code));
    }

    /**
     * Registers a service of this bundle.
     *
     * @param <T> its type
     * @param type an interface
     * @param code what its methods do
     */
    public <T> void service(Class<T> type, InvocationHandler code) {
        bundle.getBundleContext().registerService(type.getName(), object(type, code),
                FrameworkUtil.asDictionary(Map.of()));
    }

    /**
     * Stops it; it stays installed.
     *
     * @throws BundleException when the framework refuses
     */
    public void stop() throws BundleException {
        bundle.stop();
    }

    @Override
    public void close() throws BundleException {
        bundle.uninstall();
    }
}
