/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identifier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A number or code that somebody else gave the party: tax number, register entry, number in another system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Identifier#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.clientele.model.Identifier#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getIdentifier()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Identifier extends Dated {
	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whose number it is, such as "vat" or "erp".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.clientele.model.ClientelePackage#getIdentifier_Scheme()
	 * @model unique="false"
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.clientele.model.Identifier#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.clientele.model.ClientelePackage#getIdentifier_Value()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true' indexed='true'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.clientele.model.Identifier#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Identifier
