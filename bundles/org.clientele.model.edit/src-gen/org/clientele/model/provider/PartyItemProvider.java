/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.provider;


import java.util.Collection;
import java.util.List;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Party;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.clientele.model.Party} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PartyItemProvider extends AggregateItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartyItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addDisplayNamePropertyDescriptor(object);
			addExternalPropertyDescriptor(object);
			addNotePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Display Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDisplayNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Party_displayName_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Party_displayName_feature", "_UI_Party_type"),
				 ClientelePackage.Literals.PARTY__DISPLAY_NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the External feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExternalPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Party_external_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Party_external_feature", "_UI_Party_type"),
				 ClientelePackage.Literals.PARTY__EXTERNAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Party_note_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Party_note_feature", "_UI_Party_type"),
				 ClientelePackage.Literals.PARTY__NOTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ClientelePackage.Literals.PARTY__NAMES);
			childrenFeatures.add(ClientelePackage.Literals.PARTY__ADDRESSES);
			childrenFeatures.add(ClientelePackage.Literals.PARTY__CONTACT_POINTS);
			childrenFeatures.add(ClientelePackage.Literals.PARTY__IDENTIFIERS);
			childrenFeatures.add(ClientelePackage.Literals.PARTY__RELATIONSHIPS);
			childrenFeatures.add(ClientelePackage.Literals.PARTY__FIELDS);
			childrenFeatures.add(ClientelePackage.Literals.PARTY__ORIGINS);
			childrenFeatures.add(ClientelePackage.Literals.PARTY__ATTACHMENTS);
			childrenFeatures.add(ClientelePackage.Literals.PARTY__CUSTOMER);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		Party party = (Party)object;
		return getString("_UI_Party_type") + " " + party.getId();
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Party.class)) {
			case ClientelePackage.PARTY__DISPLAY_NAME:
			case ClientelePackage.PARTY__EXTERNAL:
			case ClientelePackage.PARTY__NOTE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ClientelePackage.PARTY__NAMES:
			case ClientelePackage.PARTY__ADDRESSES:
			case ClientelePackage.PARTY__CONTACT_POINTS:
			case ClientelePackage.PARTY__IDENTIFIERS:
			case ClientelePackage.PARTY__RELATIONSHIPS:
			case ClientelePackage.PARTY__FIELDS:
			case ClientelePackage.PARTY__ORIGINS:
			case ClientelePackage.PARTY__ATTACHMENTS:
			case ClientelePackage.PARTY__CUSTOMER:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ClientelePackage.Literals.PARTY__NAMES,
				 ClienteleFactory.eINSTANCE.createPartyName()));

		newChildDescriptors.add
			(createChildParameter
				(ClientelePackage.Literals.PARTY__ADDRESSES,
				 ClienteleFactory.eINSTANCE.createAddress()));

		newChildDescriptors.add
			(createChildParameter
				(ClientelePackage.Literals.PARTY__CONTACT_POINTS,
				 ClienteleFactory.eINSTANCE.createContactPoint()));

		newChildDescriptors.add
			(createChildParameter
				(ClientelePackage.Literals.PARTY__IDENTIFIERS,
				 ClienteleFactory.eINSTANCE.createIdentifier()));

		newChildDescriptors.add
			(createChildParameter
				(ClientelePackage.Literals.PARTY__RELATIONSHIPS,
				 ClienteleFactory.eINSTANCE.createRelationship()));

		newChildDescriptors.add
			(createChildParameter
				(ClientelePackage.Literals.PARTY__FIELDS,
				 ClienteleFactory.eINSTANCE.createFieldValue()));

		newChildDescriptors.add
			(createChildParameter
				(ClientelePackage.Literals.PARTY__ORIGINS,
				 ClienteleFactory.eINSTANCE.createValueOrigin()));

		newChildDescriptors.add
			(createChildParameter
				(ClientelePackage.Literals.PARTY__ATTACHMENTS,
				 ClienteleFactory.eINSTANCE.createAttachment()));

		newChildDescriptors.add
			(createChildParameter
				(ClientelePackage.Literals.PARTY__CUSTOMER,
				 ClienteleFactory.eINSTANCE.createCustomer()));
	}

}
