# What a Linux desktop needs to show the program in its menu, and the Debian package.
set(linux ${CMAKE_SOURCE_DIR}/resources/linux)
install(FILES ${linux}/jishi.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/jishi.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/jishi.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/jishi-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME jishi.xml)
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/jishi)
install(FILES ${CMAKE_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/jishi)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME jishi)
set(CPACK_PACKAGE_CONTACT "Jishi project <jishi@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGE_DESCRIPTION
  "Orders, catalog, stock, customers and sales reports of a small shop in one file\n that works without a network. English and Simplified Chinese.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so dpkg-shlibdeps does not see them: the SVG icons, Qt's own Chinese words and
# what QtKeychain reaches the keychain by.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-inter, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-frontend-qt6")
include(CPack)
