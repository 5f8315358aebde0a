/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Membership Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A piece of the bitmap of party ids that entered or left: a serialised Roaring bitmap in Base64, cut into pieces.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.MembershipPart#isEntered <em>Entered</em>}</li>
 *   <li>{@link org.clientele.model.MembershipPart#getPlace <em>Place</em>}</li>
 *   <li>{@link org.clientele.model.MembershipPart#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getMembershipPart()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface MembershipPart extends Identified {
	/**
	 * Returns the value of the '<em><b>Entered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether it is about those that entered; otherwise about those that left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entered</em>' attribute.
	 * @see #setEntered(boolean)
	 * @see org.clientele.model.ClientelePackage#getMembershipPart_Entered()
	 * @model unique="false"
	 * @generated
	 */
	boolean isEntered();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipPart#isEntered <em>Entered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entered</em>' attribute.
	 * @see #isEntered()
	 * @generated
	 */
	void setEntered(boolean value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The piece's place, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(int)
	 * @see org.clientele.model.ClientelePackage#getMembershipPart_Place()
	 * @model unique="false"
	 * @generated
	 */
	int getPlace();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipPart#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.clientele.model.ClientelePackage#getMembershipPart_Text()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='30000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.clientele.model.MembershipPart#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // MembershipPart
