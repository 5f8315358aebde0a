/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party Name</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  One of the names of a party.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.PartyName#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.PartyName#getScript <em>Script</em>}</li>
 *   <li>{@link org.clientele.model.PartyName#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getPartyName()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface PartyName extends Dated {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.NameKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.NameKind
	 * @see #setKind(NameKind)
	 * @see org.clientele.model.ClientelePackage#getPartyName_Kind()
	 * @model unique="false"
	 * @generated
	 */
	NameKind getKind();

	/**
	 * Sets the value of the '{@link org.clientele.model.PartyName#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.clientele.model.NameKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NameKind value);

	/**
	 * Returns the value of the '<em><b>Script</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.NameScript}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Script</em>' attribute.
	 * @see org.clientele.model.NameScript
	 * @see #setScript(NameScript)
	 * @see org.clientele.model.ClientelePackage#getPartyName_Script()
	 * @model unique="false"
	 * @generated
	 */
	NameScript getScript();

	/**
	 * Sets the value of the '{@link org.clientele.model.PartyName#getScript <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script</em>' attribute.
	 * @see org.clientele.model.NameScript
	 * @see #getScript()
	 * @generated
	 */
	void setScript(NameScript value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.clientele.model.ClientelePackage#getPartyName_Text()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.clientele.model.PartyName#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // PartyName
